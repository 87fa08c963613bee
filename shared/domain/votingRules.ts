import type { BoardItem } from './boardItem.ts';
import { sameItem } from './boardItem.ts';
import { standingOptions, type VotingWorld } from './tally.ts';
import type { Vote, Voting } from './voting.ts';

export type Voter = Pick<Vote, 'partnerId' | 'voter'>;

export const facilitator: Voter = { partnerId: null, voter: '' };
/** Hands of people of no partner, counted together. */
export const others: Voter = { partnerId: null, voter: 'others' };
/** An option placed by all together: the facilitator only writes down what the room agreed on. */
export const wholeRoom: Voter = { partnerId: null, voter: 'room' };

/** Why a vote does not count in a round. */
export type VotingObjection =
  | { readonly kind: 'voting-closed' }
  | { readonly kind: 'not-an-option' }
  | { readonly kind: 'no-voter' }
  | { readonly kind: 'facilitator-no-voter' }
  | { readonly kind: 'beyond-budget'; readonly budget: number }
  | { readonly kind: 'beyond-per-option'; readonly perOption: number };

export function sameVoter(a: Voter, b: Voter): boolean {
  return a.partnerId === b.partnerId && a.voter === b.voter;
}

/** What a voter has given to the options that are still there: dots on what is gone are free again. */
export function votesBy(
  voter: Voter,
  voting: Voting,
  votes: Iterable<Vote>,
  world: Pick<VotingWorld, 'cards' | 'clusters'>,
): readonly Vote[] {
  const own = [...votes].filter((vote) => vote.votingId === voting.id && sameVoter(vote, voter));
  if (own.length === 0) return own;
  const standing = standingOptions(voting, world);
  return own.filter((vote) => standing.some(({ option }) => sameItem(option, vote.option)));
}

/** Whether one who is named like this has a vote in the round. */
export function objectionToVoter(voting: Voting, voter: Voter): VotingObjection | null {
  if (sameVoter(voter, facilitator) && voting.method !== 'impactEase')
    return voting.facilitatorVotes ? null : { kind: 'facilitator-no-voter' };
  return isVoter(voting, voter) ? null : { kind: 'no-voter' };
}

function isVoter({ method, voters }: Voting, voter: Voter): boolean {
  const isPartner = voter.partnerId !== null && voter.voter === '';
  if (method === 'hands') return isPartner || sameVoter(voter, others);
  if (method === 'impactEase') return isPartner || sameVoter(voter, wholeRoom);
  return voters === 'partner' ? isPartner : voter.voter !== '';
}

/**
 * Whether a voter who has given `own` may have `count` dots on the option. To take dots
 * back is always right. One who has more than a lowered budget keeps them, and can place
 * another only once they have fewer than the budget.
 */
export function objectionToDots(
  voting: Voting,
  own: readonly Vote[],
  option: BoardItem,
  count: number,
): VotingObjection | null {
  const given = dotsOn(own, option);
  if (voting.method === 'hands' || count <= given) return null;
  const { budget, perOption } = voting;
  if (perOption !== null && count > perOption) return { kind: 'beyond-per-option', perOption };
  return dotsOf(own) - given + count > budget ? { kind: 'beyond-budget', budget } : null;
}

/** How many more dots the voter may put on the option now. */
export function roomFor(voting: Voting, own: readonly Vote[], option: BoardItem): number {
  const onOption =
    voting.perOption === null ? Number.POSITIVE_INFINITY : voting.perOption - dotsOn(own, option);
  return Math.max(0, Math.min(dotsLeft(voting, own), onOption));
}

export function dotsLeft({ budget }: Pick<Voting, 'budget'>, own: readonly Vote[]): number {
  return Math.max(0, budget - dotsOf(own));
}

/** Dots beyond a budget that was lowered after they were placed. */
export function dotsBeyond({ budget }: Pick<Voting, 'budget'>, own: readonly Vote[]): number {
  return Math.max(0, dotsOf(own) - budget);
}

export function dotsOf(own: readonly Vote[]): number {
  return own.reduce((sum, vote) => sum + vote.count, 0);
}

export function dotsOn(own: readonly Vote[], option: BoardItem): number {
  return dotsOf(own.filter((vote) => sameItem(vote.option, option)));
}
