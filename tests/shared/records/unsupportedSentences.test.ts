import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentsIn, footnotesOf } from '../../../shared/domain/annotations.ts';
import { emptyRichText, type RichInline, type RichText } from '../../../shared/domain/richText.ts';
import type { StrategyPartId } from '../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { unsupportedIn, unsupportedSentences } from '../../../shared/records/unsupportedSentences.ts';
import { anId, keyAt } from '../../builders.ts';
import { aPart } from '../../strategyBuilders.ts';

const text = (words: string): RichInline => ({ type: 'text', text: words });
const finding: RichInline = { type: 'mention', attrs: { kind: 'finding', id: 'f', label: 'F-05' } };
const partner: RichInline = { type: 'mention', attrs: { kind: 'partner', id: 'p', label: 'CEC' } };
const note: RichInline = { type: 'footnote', attrs: { text: 'Report of 2016' } };

/** `[F]`, `[P]` and `[n]` stand for a mention of a finding, of a partner, and a footnote. */
function lineOf(written: string): readonly RichInline[] {
  return written
    .split(/(\[[FPn]\])/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '[F]' ? finding : piece === '[P]' ? partner : piece === '[n]' ? note : text(piece),
    );
}

function marked(written: string, language: Language): readonly string[] {
  const line = lineOf(written);
  const places = line.map((node) => (node.type === 'text' ? node.text : '*')).join('');
  return unsupportedIn(line, language).map(({ start, end }) => places.slice(start, end));
}

describe('sentences without evidence', () => {
  test.each([
    ['en', 'Inspectors now give advice.', ['Inspectors now give advice.']],
    ['en', 'Inspectors now give advice [F].', []],
    ['en', 'Inspectors now give advice.[n] Owners trust them more.', ['Owners trust them more.']],
    ['en', 'Owners trust them more. [F] says so too.', ['Owners trust them more.']],
    ['en', 'As F-05 shows, inspectors give advice.', []],
    ['en', 'Output O1.2 trains all inspectors.', ['Output O1.2 trains all inspectors.']],
    ['en', '[P] will train all inspectors.', ['* will train all inspectors.']],
    ['en', 'Why did so few factories join?', []],
    ['en', 'See below.', []],
    ['en', 'Four choices follow from the workshop:', []],
    ['zh', '监察员开始提出改进建议。', ['监察员开始提出改进建议。']],
    ['zh', '监察员开始提出改进建议（F-05）。企业愿意参加培训。', ['企业愿意参加培训。']],
    ['zh', '监察员开始提出改进建议。[n]企业愿意参加培训。', ['企业愿意参加培训。']],
    ['zh', '企业愿意参加培训。[F]说明了原因。', ['企业愿意参加培训。']],
    ['zh', '为什么参加的企业很少？', []],
    ['zh', '如下：', []],
    ['zh', '', []],
  ] as const)('of %s “%s” are %j', (language, written, expected) => {
    expect(marked(written, language)).toEqual(expected);
  });

  test('are looked for line by line, but not in headings', () => {
    const line = (type: 'heading' | 'paragraph') => ({
      type,
      content: lineOf('Inspectors now give advice.'),
    });
    const cell = { type: 'tableCell', content: [line('paragraph')] } as const;
    const document: RichText = {
      type: 'doc',
      content: [line('heading'), { type: 'table', content: [{ type: 'tableRow', content: [cell] }] }],
    };
    expect(unsupportedSentences(document, 'en').map((found) => found.length)).toEqual([0, 1]);
  });

  test('lie in their order inside the line', () => {
    const written = fc.string({
      unit: fc.constantFrom('a', 'bcd ', '. ', '。', '企业', '? ', '[F]', '[n]', '\n'),
    });
    fc.assert(
      fc.property(written, fc.constantFrom('en' as const, 'zh' as const), (line, language) => {
        const content = lineOf(line);
        const size = content.reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 1), 0);
        let last = 0;
        for (const { start, end } of unsupportedIn(content, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(size);
      }),
    );
  });
});

describe('footnotes and comments', () => {
  const paragraph = (...content: readonly RichInline[]): RichText => ({
    type: 'doc',
    content: [
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content }] }] },
    ],
  });
  const commented = (words: string, comment: string): RichInline => ({
    type: 'text',
    text: words,
    marks: [{ type: 'comment', attrs: { text: comment } }],
  });

  test('count footnotes through the whole document', () => {
    const parts = [0, 1].map((at) =>
      aPart({
        id: anId<StrategyPartId>(300 + at),
        order: keyAt(at),
        content: { kind: 'prose', text: { en: paragraph(text('a'), note, note), zh: emptyRichText } },
      }),
    );
    expect(footnotesOf(parts, 'en').map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(footnotesOf(parts, 'en')[2]?.partId).toBe(parts[1]?.id);
    expect(footnotesOf(parts, 'zh')).toEqual([]);
  });

  test('take words beside each other with the same comment as one', () => {
    const line = [
      commented('a', 'ask'),
      commented('b', 'ask'),
      text(' '),
      commented('c', 'ask'),
      commented('d', 'why'),
    ];
    expect(commentsIn(paragraph(...line))).toEqual(['ask', 'ask', 'why']);
  });
});
