import type { Card } from '../domain/card.ts';
import type { PartnerId } from '../domain/partner.ts';
import { where } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';

export type Figures = { readonly sessions: number; readonly cards: number; readonly clusters: number };
export type Contribution = { readonly partner: Figures; readonly all: Figures };

/**
 * How the plan was made, in numbers: sessions in which cards were written, the cards,
 * and the clusters that hold them. An empty cluster counts for nobody.
 */
export function contributionOf(records: Records, partnerId: PartnerId): Contribution {
  return {
    partner: count(where(records.cards, (card) => card.partnerId === partnerId)),
    all: count([...records.cards.values()]),
  };
}

function count(cards: readonly Card[]): Figures {
  const clusters = new Set(cards.map((card) => card.clusterId));
  clusters.delete(null);
  return {
    sessions: new Set(cards.map((card) => card.sessionId)).size,
    cards: cards.length,
    clusters: clusters.size,
  };
}
