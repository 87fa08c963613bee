import type { PartnerId } from './partner.ts';
import type { Stand } from './position.ts';
import { languageOf, type Text } from './text.ts';
import { spokenTexts, type WallShape, wallSizes } from './wallBoard.ts';
import { lineHeights, linesOf } from './wallText.ts';

/** Where one partner stands on the line that hangs on the wall. */
export type WallStand = {
  readonly partnerId: PartnerId;
  /** Null: it has not said yet. */
  readonly stand: Stand | null;
  /** What it reserves or why it does not agree; blank when it says nothing. */
  readonly words: Text;
};

/** In hundredths of the height of the wall. */
export const standSizes = {
  /** The line itself, larger than other headings: it is what the room talks about. */
  header: 24,
  name: 3.8,
  secondName: 3,
  words: wallSizes.card,
  secondWords: wallSizes.secondCard,
  padding: { x: 2, y: 1 },
  gap: 1.2,
} as const;

/** What is longer ends in an ellipsis; the console shows all of it. */
export const mostStandLines = { one: 8, both: 5 } as const;
/** Two partners beside each other on every wall that is wider than high. */
const narrowest = 60;

type PlacedStand = WallStand & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type StandsPage = readonly PlacedStand[];

/**
 * The pages of a line: first who has said why, over the whole width, then the others beside each other, each in their
 * order. Heights are never shrunk, and every partner is on exactly one page.
 */
export function standPages(
  stands: readonly WallStand[],
  { aspect, spoken }: WallShape,
): readonly StandsPage[] {
  const width = aspect * 100 - 2 * wallSizes.margin;
  const lanes = Math.max(1, Math.min(2, Math.floor(width / narrowest)));
  const { gap } = standSizes;
  const laneWidth = (width - (lanes - 1) * gap) / lanes;
  const isWorded = ({ words }: WallStand): boolean => spokenTexts(words, spoken).length > 0;
  const rows: PlacedStand[][] = stands.filter(isWorded).map((stand) => {
    const height = headHeight(spoken.length) + wordsHeight(spokenTexts(stand.words, spoken), width);
    return [{ ...stand, x: 0, y: 0, width, height }];
  });
  const plain = stands.filter((stand) => !isWorded(stand));
  for (let start = 0; start < plain.length; start += lanes)
    rows.push(
      plain.slice(start, start + lanes).map((stand, lane) => ({
        ...stand,
        x: lane * (laneWidth + gap),
        y: 0,
        width: laneWidth,
        height: headHeight(spoken.length),
      })),
    );
  return stacked(rows);
}

function stacked(rows: readonly (readonly PlacedStand[])[]): readonly StandsPage[] {
  const room = 100 - standSizes.header - wallSizes.footer;
  const pages: PlacedStand[][] = [[]];
  let y = 0;
  for (const row of rows) {
    const height = row[0]?.height ?? 0;
    if (y > 0 && y + height > room) {
      pages.push([]);
      y = 0;
    }
    for (const stand of row) pages.at(-1)?.push({ ...stand, y });
    y += height + standSizes.gap;
  }
  return pages;
}

/** Mark, name and stand: a name has one line in each language. */
function headHeight(languages: number): number {
  const { name, secondName, padding } = standSizes;
  return 2 * padding.y + (name + (languages > 1 ? secondName : 0)) * lineHeights.zh;
}

function wordsHeight(texts: readonly string[], width: number): number {
  const inner = width - 2 * standSizes.padding.x;
  const most = texts.length > 1 ? mostStandLines.both : mostStandLines.one;
  return texts.reduce((sum, text, index) => {
    const size = index === 0 ? standSizes.words : standSizes.secondWords;
    return sum + Math.min(most, linesOf(text, inner / size)) * size * lineHeights[languageOf(text)];
  }, standSizes.padding.y / 2);
}
