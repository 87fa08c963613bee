import type { RichInline } from '../../../../shared/domain/richText.ts';
import { sizeOf } from '../../../../shared/domain/richTextLines.ts';
import type { Stretch } from '../../../../shared/records/unsupportedSentences.ts';

export type TextPiece = { readonly node: RichInline; readonly isMarked: boolean };

/** The nodes of a line, cut where marked stretches begin and end. */
export function piecesOf(line: readonly RichInline[], stretches: readonly Stretch[]): readonly TextPiece[] {
  let at = 0;
  return line.flatMap((node): readonly TextPiece[] => {
    const start = at;
    at += sizeOf(node);
    const end = at;
    const cuts = stretches
      .flatMap((stretch) => [stretch.start, stretch.end])
      .filter((cut) => cut > start && cut < end);
    return [start, ...cuts].map((from, index) => {
      const to = cuts[index] ?? end;
      const isMarked = stretches.some((stretch) => stretch.start <= from && to <= stretch.end);
      return {
        node: node.type === 'text' ? { ...node, text: node.text.slice(from - start, to - start) } : node,
        isMarked,
      };
    });
  });
}
