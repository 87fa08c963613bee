import type { BoardColumn } from './board.ts';
import type { Card } from './card.ts';
import type { PartnerId } from './partner.ts';

/** Whose cards are shown: partners, and null for the cards of none. Empty shows all. */
export type Voices = ReadonlySet<PartnerId | null>;

export function isHeard({ partnerId }: Pick<Card, 'partnerId'>, voices: Voices): boolean {
  return voices.size === 0 || voices.has(partnerId);
}

/** The board with the cards of some partners only; every cluster stays and says how many of its cards are hidden. */
export function onlyHeard(columns: readonly BoardColumn[], voices: Voices): readonly BoardColumn[] {
  if (voices.size === 0) return columns;
  return columns.map((column) => ({
    ...column,
    clusters: column.clusters.map((box) => {
      const cards = box.cards.filter((card) => isHeard(card, voices));
      return { ...box, cards, hidden: box.cards.length - cards.length };
    }),
    loose: column.loose.filter((card) => isHeard(card, voices)),
  }));
}
