import type { QuarterCard, QuarterColumn } from '../../../../shared/domain/quarterBoard.ts';
import type { CardPlace } from './quarterFocus.ts';

export function placeOf(columns: readonly QuarterColumn[], key: string): CardPlace | null {
  const column = columns.find(({ cards }) => cards.some((card) => card.key === key));
  return column ? { key, column: column.key } : null;
}

type Neighbour = { readonly card: QuarterCard; readonly place: CardPlace };

/**
 * The card that an arrow key leads to: up and down within a column, left and right to the next column that has
 * cards, at the same height or at its last. Those without dates stand left of all. Null at the end.
 */
export function neighbour(columns: readonly QuarterColumn[], from: string, arrow: string): Neighbour | null {
  const seen = [
    ...columns.filter(({ key }) => key === 'undated'),
    ...columns.filter(({ key }) => key !== 'undated'),
  ].filter(({ cards }) => cards.length > 0);
  const x = seen.findIndex(({ cards }) => cards.some(({ key }) => key === from));
  const y = seen[x]?.cards.findIndex(({ key }) => key === from) ?? -1;
  if (y === -1) return null;
  const step: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    Home: [0, -y],
    End: [0, (seen[x]?.cards.length ?? 1) - 1 - y],
  };
  const by = step[arrow];
  if (!by) return null;
  const column = seen[x + by[0]];
  const card = column?.cards[by[0] === 0 ? y + by[1] : Math.min(y, column.cards.length - 1)];
  return column && card && card.key !== from ? { card, place: { key: card.key, column: column.key } } : null;
}
