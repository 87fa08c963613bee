import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../../renderer/features/strategyDocument/text/textPieces.ts';
import type { RichInline } from '../../../../shared/domain/richText.ts';
import { sizeOf } from '../../../../shared/domain/richTextLines.ts';

const text = (words: string): RichInline => ({ type: 'text', text: words });
const note: RichInline = { type: 'footnote', attrs: { text: '' } };

describe('a line with marked stretches', () => {
  test('is cut where they begin and end', () => {
    const line = [text('One. Two'), note, text('. Three.')];
    const pieces = piecesOf(line, [{ start: 5, end: 10 }]);
    const shown = pieces.map(({ node, isMarked }) => [node.type === 'text' ? node.text : '*', isMarked]);
    expect(shown).toEqual([
      ['One. ', false],
      ['Two', true],
      ['*', true],
      ['.', true],
      [' Three.', false],
    ]);
  });

  test('loses nothing, and is marked as far as asked', () => {
    const words = fc.string({ minLength: 1, maxLength: 6 }).map(text);
    const lines = fc.array(fc.oneof(words, fc.constant(note)), { maxLength: 5 });
    fc.assert(
      fc.property(lines, fc.array(fc.nat(30), { maxLength: 6 }), (line, cuts) => {
        const size = line.reduce((sum, node) => sum + sizeOf(node), 0);
        const places = [...new Set(cuts.map((cut) => Math.min(cut, size)))].toSorted((a, b) => a - b);
        const stretches = places.flatMap((start, at) => {
          const end = places[at + 1];
          return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        const pieces = piecesOf(line, stretches);
        const sum = (list: typeof pieces): number => list.reduce((all, { node }) => all + sizeOf(node), 0);
        expect(sum(pieces)).toBe(size);
        expect(sum(pieces.filter(({ isMarked }) => isMarked))).toBe(
          stretches.reduce((all, { start, end }) => all + end - start, 0),
        );
      }),
    );
  });
});
