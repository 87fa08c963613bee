import type { Card } from '../domain/card.ts';
import type { PartnerId } from '../domain/partner.ts';
import { where } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';

export type Figures = {
  readonly sessions: number;
  readonly cards: number;
  readonly clusters: number;
  /** Dots and hands in rounds whose result is public; placings by impact and ease are none. */
  readonly votes: number;
};
export type Contribution = {
  readonly partner: Figures;
  readonly all: Figures & {
    /** Partners that wrote at least one card. */
    readonly partners: number;
    /** Sessions whose clock was started; 0 where no times were recorded. */
    readonly held: number;
  };
};

/**
 * How the plan was made, in numbers: sessions in which cards were written, the cards,
 * the clusters that hold them, and the votes. An empty cluster counts for nobody.
 */
export function contributionOf(records: Records, partnerId: PartnerId): Contribution {
  const { cards, partners, sessionRuns, sessions } = records;
  const authors = new Set([...cards.values()].map((card) => card.partnerId));
  return {
    partner: {
      ...count(where(cards, (card) => card.partnerId === partnerId)),
      votes: votesOf(records, (voter) => voter === partnerId),
    },
    all: {
      ...count([...cards.values()]),
      votes: votesOf(records, () => true),
      partners: where(partners, ({ id }) => authors.has(id)).length,
      held: where(sessionRuns, ({ id }) => sessions.has(id)).length,
    },
  };
}

function count(cards: readonly Card[]): Omit<Figures, 'votes'> {
  const clusters = new Set(cards.map((card) => card.clusterId));
  clusters.delete(null);
  return {
    sessions: new Set(cards.map((card) => card.sessionId)).size,
    cards: cards.length,
    clusters: clusters.size,
  };
}

function votesOf({ votes, votings }: Records, isCounted: (voter: PartnerId | null) => boolean): number {
  let sum = 0;
  for (const { votingId, partnerId, count: given } of votes.values()) {
    const voting = votings.get(votingId);
    if (voting && (!voting.secret || voting.revealed) && isCounted(partnerId)) sum += given;
  }
  return sum;
}
