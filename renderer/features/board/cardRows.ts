import type { Card } from '../../../shared/domain/card.ts';

export type CardRow = { readonly key: string; readonly cards: readonly Card[] };

/** Rows of so many cards; named by their place, so that a row keeps its height when cards move through it. */
export function rowsOf(cards: readonly Card[], perRow: number): readonly CardRow[] {
  const rows: CardRow[] = [];
  for (let at = 0; at < cards.length; at += perRow)
    rows.push({ key: String(at / perRow), cards: cards.slice(at, at + perRow) });
  return rows;
}
