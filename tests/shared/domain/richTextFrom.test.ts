import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockTypes, plainText, richTextSchema } from '../../../shared/domain/richText.ts';
import { richTextFrom } from '../../../shared/domain/richTextFrom.ts';

const text = (words: string, ...marks: readonly string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content });

function content(...nodes: readonly unknown[]): readonly unknown[] {
  return richTextFrom({ type: 'doc', content: nodes }).content;
}

describe('formatted text out of an editor', () => {
  test('keeps what we know and drops attributes that we do not', () => {
    const heading = {
      type: 'heading',
      attrs: { level: 2, textAlign: null, id: 'x' },
      content: [text('Day 1')],
    };
    expect(content(heading, paragraph(text('It works', 'bold', 'textStyle')))).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [text('Day 1')] },
      paragraph(text('It works', 'bold')),
    ]);
  });

  test('makes a paragraph of an unknown block and of words between blocks', () => {
    const code = { type: 'codeBlock', content: [text('a = 1')] };
    expect(content(code, text('loose'), { type: 'image', attrs: { alt: 'flipchart' } })).toEqual([
      paragraph(text('a = 1')),
      paragraph(text('loose'), text('flipchart')),
    ]);
  });

  test('gives lists items and tables rows and cells', () => {
    const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(text(words))] });
    const table = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ ...cell('a'), attrs: { colspan: 2, colwidth: null } }, cell('b')] },
      ],
    };
    expect(content({ type: 'bulletList', content: [paragraph(text('one'))] }, table)).toEqual([
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ ...cell('a'), attrs: { colspan: 2 } }, cell('b')] }],
      },
    ]);
  });

  test('begins the numbers of a list where they began', () => {
    const list = { type: 'orderedList', attrs: { start: 4, type: null }, content: [paragraph(text('four'))] };
    expect(content(list)).toMatchObject([{ type: 'orderedList', attrs: { start: 4 } }]);
  });

  test('keeps footnotes and comments, and what they say no longer than it may be', () => {
    const note = (words: unknown) => ({ type: 'footnote', attrs: { text: words, id: 'x' } });
    const comment = {
      type: 'text',
      text: 'so',
      marks: [{ type: 'comment', attrs: { text: 'ask', by: 'me' } }],
    };
    expect(content(paragraph(comment, note('Report'), note(7), note('n'.repeat(6000))))).toEqual([
      paragraph(
        { type: 'text', text: 'so', marks: [{ type: 'comment', attrs: { text: 'ask' } }] },
        { type: 'footnote', attrs: { text: 'Report' } },
        { type: 'footnote', attrs: { text: 'n'.repeat(5000) } },
      ),
    ]);
  });

  test('leaves out empty lines at the end', () => {
    expect(content(paragraph(text('last')), { type: 'paragraph' }, { type: 'paragraph' })).toHaveLength(1);
  });

  test('cuts a text that is too long for one node', () => {
    const [line] = content(paragraph(text('x'.repeat(45_000))));
    expect((line as { content: unknown[] }).content).toHaveLength(3);
  });

  const words = fc.string({ minLength: 1, maxLength: 8 }).filter((each) => each.trim() !== '');
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words.map((each) => text(each)),
      fc.record({
        type: fc.constantFrom(...blockTypes, 'codeBlock', 'taskList', 'heading'),
        attrs: fc.option(fc.dictionary(fc.constantFrom('level', 'start', 'colspan'), fc.anything())),
        content: fc.array(tie('node'), { maxLength: 4 }),
      }),
    ),
  }));

  test('is always text of ours, loses no word, and stays the same when done again', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
        const cleaned = richTextFrom({ type: 'doc', content: nodes });
        expect(richTextSchema.safeParse(cleaned).error).toBeUndefined();
        expect(richTextFrom(cleaned)).toEqual(cleaned);
        const said: string[] = [];
        JSON.stringify(nodes, (key, value: unknown) => {
          if (key === 'text' && typeof value === 'string') said.push(value);
          return key === 'attrs' ? undefined : value;
        });
        const kept = plainText(cleaned).replaceAll('\n', '');
        expect(kept.startsWith(said.join('').replaceAll('\n', ''))).toBe(true);
      }),
    );
  });

  test('makes nothing of what is no document', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(richTextSchema.safeParse(richTextFrom(anything)).success).toBe(true);
      }),
    );
  });
});
