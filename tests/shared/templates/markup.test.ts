import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainText, type RichInline, richTextSchema } from '../../../shared/domain/richText.ts';
import { type Refer, richTextOf } from '../../../shared/templates/markup.ts';

const refer: Refer = (kind, key) => ({
  type: 'mention',
  attrs: { kind: 'finding', id: `${kind}-${key}`, label: 'F-01' },
});
const of = (...lines: readonly string[]) => richTextOf(lines, refer).content;
const text = (words: string): RichInline => ({ type: 'text', text: words });

describe('the lines of a text', () => {
  test.each([
    ['no line', [], []],
    ['blank lines', ['', '  '], []],
    ['a paragraph', ['Two days'], [{ type: 'paragraph', content: [text('Two days')] }]],
    [
      'two paragraphs',
      ['One', 'Two'],
      [
        { type: 'paragraph', content: [text('One')] },
        { type: 'paragraph', content: [text('Two')] },
      ],
    ],
    ['a heading', ['### Why'], [{ type: 'heading', attrs: { level: 3 }, content: [text('Why')] }]],
    ['a dash within a line', ['11-12 April'], [{ type: 'paragraph', content: [text('11-12 April')] }]],
  ])('%s', (_, lines, content) => {
    expect(of(...lines)).toEqual(content);
  });

  it('makes one list of items that follow one another, and another of the other kind', () => {
    expect(
      of('- a', '- b', '1. c', '2. d', 'e', '- f').map(({ type, content }) => [type, content?.length]),
    ).toEqual([
      ['bulletList', 2],
      ['orderedList', 2],
      ['paragraph', 1],
      ['bulletList', 1],
    ]);
  });

  it('makes a table of rows, the first being its head', () => {
    const [table, ...rest] = of('| When | Who |', '| July | |');
    expect(rest).toEqual([]);
    const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({
      type,
      content: [words === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [text(words)] }],
    });
    expect(table).toEqual({
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'When'), cell('tableHeader', 'Who')] },
        { type: 'tableRow', content: [cell('tableCell', 'July'), cell('tableCell', '')] },
      ],
    });
  });
});

describe('within a line', () => {
  it('reads bold words, footnotes and references in their order', () => {
    expect(of('So **be it**^[In 77 of 120 firms.], as in [[finding:owner-first]].')).toEqual([
      {
        type: 'paragraph',
        content: [
          text('So '),
          { type: 'text', text: 'be it', marks: [{ type: 'bold' }] },
          { type: 'footnote', attrs: { text: 'In 77 of 120 firms.' } },
          text(', as in '),
          refer('finding', 'owner-first'),
          text('.'),
        ],
      },
    ]);
  });

  it.each(['a * b', '2 ** 3', '[F-01]', '[[F-01]]', '^ 2', '^[]'])('leaves %s as it is', (words) => {
    expect(of(words)).toEqual([{ type: 'paragraph', content: [text(words)] }]);
  });
});

it('makes sound text of any lines, and loses no word', () => {
  const words = fc.stringMatching(/^\p{L}[\p{L}\d ,.:;\-()（）。]{0,40}$/u);
  const line = fc.tuple(fc.constantFrom('', '- ', '1. ', '### '), words).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const made = richTextOf(lines, refer);
      expect(richTextSchema.safeParse(made).success).toBe(true);
      const letters = (from: string): string =>
        from.replaceAll(/^(?:- |\d+\. |### )/gmu, '').replaceAll(/\s/gu, '');
      expect(letters(plainText(made))).toBe(letters(lines.join('\n')));
    }),
  );
});
