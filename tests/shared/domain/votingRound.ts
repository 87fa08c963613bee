import fc from 'fast-check';
import type { BoardItem, CardId, ClusterId } from '../../../shared/domain/boardItem.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { VotingWorld } from '../../../shared/domain/tally.ts';
import type { Vote, VoteId, Voting } from '../../../shared/domain/voting.ts';
import { aCard, aCluster, anId, aPartner, aVote, aVoting, en, keyAt } from '../../builders.ts';

/** The n-th cluster of the room: `K-01` is the first. */
export function k(n: number): BoardItem {
  return { kind: 'cluster', id: anId<ClusterId>(50 + n) };
}

export function partner(n: number): PartnerId {
  return anId<PartnerId>(30 + n);
}

/** Four clusters, one loose card, three partners. */
export const world: VotingWorld = {
  clusters: new Map(
    [1, 2, 3, 4].map((n) => {
      const cluster = aCluster({ id: anId<ClusterId>(50 + n), number: n, title: en(`Cluster ${n}`) });
      return [cluster.id, cluster];
    }),
  ),
  cards: new Map([[anId<CardId>(60), aCard()]]),
  partners: new Map(
    // Not in the order of their ids: the order of the partners is one that people have given them.
    [3, 1, 2].map((n, place) => [partner(n), aPartner({ id: partner(n), order: keyAt(place) })]),
  ),
};

export const options = [k(1), k(2), k(3), k(4)];

export function aRound(overrides: Partial<Voting> = {}): Voting {
  return aVoting({ options, ...overrides });
}

let given = 0;

export function vote(option: BoardItem, partnerId: PartnerId | null, rest: Partial<Vote> = {}): Vote {
  given++;
  return aVote({ id: anId<VoteId>(1000 + given), option, partnerId, ...rest });
}

export function place(option: BoardItem, partnerId: PartnerId | null, impact: number, ease: number): Vote {
  const voter = partnerId === null ? 'room' : '';
  return vote(option, partnerId, { count: 0, voter, rating: { impact, ease } });
}

const voter = fc.record({
  partnerId: fc.constantFrom(partner(1), partner(2), partner(3), null),
  voter: fc.constantFrom('1', '2', '3'),
});

/** Any votes, one for each voter and option, on options that are there and one that is not. */
export const anyVotes: fc.Arbitrary<readonly Vote[]> = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...options, k(9)), voter, fc.integer({ min: 0, max: 9 }), fc.nat(1e6))
    .map(([option, who, count, n]) => aVote({ id: anId<VoteId>(5000 + n), option, ...who, count })),
  {
    maxLength: 40,
    selector: ({ option, partnerId, voter: number }) => `${option.id} ${partnerId} ${number}`,
  },
);
