import { sorted } from '../lib/order.ts';
import type { SessionId } from './session.ts';
import { type StandingOption, standingOptions, type VotingWorld } from './tally.ts';

export type Votables = {
  readonly clusters: readonly StandingOption[];
  readonly loose: readonly StandingOption[];
  /** What a new round starts with: the clusters, or the cards as long as nothing is clustered. */
  readonly first: readonly StandingOption[];
};

/** What can be voted on in a session, in the order of its board; what is parked is put aside. */
export function votables(sessionId: SessionId, world: Pick<VotingWorld, 'cards' | 'clusters'>): Votables {
  const own = sorted([...world.clusters.values()].filter((cluster) => cluster.sessionId === sessionId));
  const cards = sorted(
    [...world.cards.values()].filter(
      (card) => card.sessionId === sessionId && !card.parked && card.clusterId === null,
    ),
  );
  const clusters = standingOptions(
    { options: own.map(({ id }) => ({ kind: 'cluster', id }) as const) },
    world,
  );
  const loose = standingOptions({ options: cards.map(({ id }) => ({ kind: 'card', id }) as const) }, world);
  return { clusters, loose, first: clusters.length > 0 ? clusters : loose };
}
