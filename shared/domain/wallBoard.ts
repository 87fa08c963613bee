import type { BoardColumn } from './board.ts';
import type { Card } from './card.ts';
import type { Cluster } from './cluster.ts';
import { type Language, languageOf, type Text } from './text.ts';
import { layPages, type WallArea, type WallBlock, type WallPage } from './wallPages.ts';
import { boldness, lineHeights, linesOf, setText } from './wallText.ts';

/** All sizes are in hundredths of the height of the wall: what is legible at 10 m does not depend on pixels. */
export const wallSizes = {
  /** Nothing on the wall is smaller than `small`, no text of a card smaller than `card`. */
  small: 3,
  card: 4.2,
  secondCard: 4,
  title: 4.2,
  margin: 4,
  header: 15,
  footer: 8,
  columnHeading: 8,
  gap: 1.8,
  /** From the edge of a lane to the edge of a card in it. */
  inset: 1.6,
  /** From the edge of a lane to the frame of a cluster. */
  around: 0.6,
  cardPadding: { x: 1.8, y: 1.2 },
  cardFoot: 4.4,
  titlePadding: 1.4,
} as const;

/** No card may fill the wall: what is longer ends in an ellipsis, and its cluster view shows more of it. */
export const mostLines = 8;
const narrowestLane = 40;

export type Lettering = { readonly first: number; readonly second: number };
const boardLettering: Lettering = { first: wallSizes.card, second: wallSizes.secondCard };
/** One cluster alone is set in the largest of these that shows it on one page, or else in the last. */
const clusterLetterings: readonly Lettering[] = [
  { first: 8, second: 5.4 },
  { first: 6.6, second: 4.8 },
  { first: 5.4, second: 4.2 },
];
/** The lane of a cluster's cards in the size of their letters. */
const laneOfLetters = 9.6;

/** The languages that the wall shows, the larger one first. */
export type Spoken = readonly [Language] | readonly [Language, Language];

/** What is read of a text on the wall: in one language, or in both where both are written. */
export function spokenTexts(text: Text, [first, second]: Spoken): readonly string[] {
  const [one, two] = [text[first].trim(), second ? text[second].trim() : ''];
  if (one !== '') return two === '' ? [one] : [one, two];
  const other = text[first === 'en' ? 'zh' : 'en'].trim();
  return other === '' ? [] : [other];
}

/** The columns of a board that share a page, each with its own lanes; every page of the wall shows one page of each. */
export type WallBoardPage = {
  readonly laneWidth: number;
  readonly lettering: Lettering;
  readonly columns: readonly {
    readonly index: number;
    readonly firstLane: number;
    readonly lanes: number;
    readonly page: WallPage;
  }[];
};

export type WallShape = { readonly aspect: number; readonly spoken: Spoken };

/** The pages of a board on a wall of that shape. */
export function pagesOf(board: readonly BoardColumn[], shape: WallShape): readonly WallBoardPage[] {
  const all = lanesOf(shape.aspect, narrowestLane);
  const pages: WallBoardPage[] = [];
  for (let start = 0; start < board.length; start += all.lanes) {
    const group = board.slice(start, start + all.lanes);
    const lanes = Math.floor(all.lanes / group.length);
    const laneWidth = (all.lanes * all.laneWidth) / (lanes * group.length);
    const heading = board.length > 1 ? wallSizes.columnHeading : 0;
    const area = { lanes, height: bodyHeight - heading, gap: wallSizes.gap };
    const columnPages = group.map((column) =>
      layPages(blocksOf(column, laneWidth, shape.spoken, boardLettering), area),
    );
    const count = Math.max(...columnPages.map((each) => each.length));
    for (let page = 0; page < count; page++)
      pages.push({
        laneWidth,
        lettering: boardLettering,
        columns: columnPages.map((each, at) => ({
          index: start + at,
          firstLane: at * lanes,
          lanes,
          page: each[page] ?? { frames: [], items: [] },
        })),
      });
  }
  return pages;
}

/** The pages of one cluster, whose title stands in the header and whose cards are larger than on the board. */
export function clusterPages(cards: readonly Card[], shape: WallShape): readonly WallBoardPage[] {
  let pages: readonly WallBoardPage[] = [];
  for (const lettering of clusterLetterings) {
    const { lanes, laneWidth } = lanesOf(shape.aspect, lettering.first * laneOfLetters);
    const area: WallArea = { lanes, height: bodyHeight, gap: wallSizes.gap };
    const blocks = cards.map((card) => loose(card, laneWidth, shape.spoken, lettering));
    pages = layPages(blocks, area).map((page) => ({
      laneWidth,
      lettering,
      columns: [{ index: 0, firstLane: 0, lanes, page }],
    }));
    if (pages.length === 1) return pages;
  }
  return pages;
}

const bodyHeight = 100 - wallSizes.header - wallSizes.footer;

function lanesOf(aspect: number, narrowest: number): { readonly lanes: number; readonly laneWidth: number } {
  const width = aspect * 100 - 2 * wallSizes.margin;
  const lanes = Math.max(1, Math.floor(width / narrowest));
  return { lanes, laneWidth: width / lanes };
}

function blocksOf(
  { clusters, loose: alone }: BoardColumn,
  laneWidth: number,
  spoken: Spoken,
  lettering: Lettering,
): readonly WallBlock[] {
  return [
    ...clusters.map(({ cluster, cards }) => ({
      id: cluster.id,
      titleHeight: once((lanes) => titleHeight(cluster, lanes * laneWidth, spoken)),
      items: cards.map((card) => ({ id: card.id, height: cardHeight(card, laneWidth, spoken, lettering) })),
    })),
    ...alone.map((card) => loose(card, laneWidth, spoken, lettering)),
  ];
}

/** A title is asked for again and again while its cluster looks for a place. */
function once(heightAt: (lanes: number) => number): (lanes: number) => number {
  const known: number[] = [];
  return (lanes) => (known[lanes] ??= heightAt(lanes));
}

function loose(card: Card, laneWidth: number, spoken: Spoken, lettering: Lettering): WallBlock {
  const height = cardHeight(card, laneWidth, spoken, lettering);
  return { id: card.id, titleHeight: null, items: [{ id: card.id, height }] };
}

function titleHeight({ title }: Cluster, width: number, spoken: Spoken): number {
  const inner = width - 2 * wallSizes.around - 2 * wallSizes.titlePadding - referenceWidth - 2;
  const texts = spokenTexts(title, spoken);
  const heights = (texts.length === 0 ? [''] : texts).map((text, index) => {
    const size = index === 0 ? wallSizes.title : wallSizes.small;
    return linesOf(text, inner / size / boldness) * size * lineHeights[languageOf(text)];
  });
  return heights.reduce((sum, height) => sum + height, 2 * wallSizes.titlePadding);
}

/** `K-03` or `C-014`, and the mark of a partner, in the smallest letters that there are. */
const referenceWidth = 9.6;
const markWidth = 8.4;

// The console counts the pages at each change of any card: the others need not be set anew for that.
const heights = new WeakMap<Card, { readonly key: string; readonly height: number }>();

function cardHeight(card: Card, laneWidth: number, spoken: Spoken, lettering: Lettering): number {
  const key = [laneWidth, lettering.first, lettering.second, ...spoken].join(' ');
  const known = heights.get(card);
  if (known?.key === key) return known.height;
  const height = setCard(card, laneWidth, spoken, lettering);
  heights.set(card, { key, height });
  return height;
}

/** The foot with mark and reference stands in the last line of the text where that is short enough, or below it. */
function setCard(card: Card, laneWidth: number, spoken: Spoken, { first, second }: Lettering): number {
  const { cardPadding, cardFoot, inset } = wallSizes;
  const inner = laneWidth - 2 * inset - 2 * cardPadding.x - edge;
  let height = 2 * cardPadding.y;
  let room = 0;
  for (const [index, text] of spokenTexts(card.text, spoken).entries()) {
    const size = index === 0 ? first : second;
    const { lines, last } = setText(text, inner / size);
    height += Math.min(mostLines, lines) * size * lineHeights[languageOf(text)];
    room = lines > mostLines ? 0 : inner - last * size;
  }
  const foot = referenceWidth + 1.5 + (card.partnerId === null ? 0 : markWidth);
  return room >= foot ? height : height + cardFoot;
}

/** The edge in the colour of the partner. */
const edge = 0.8;
