import type { Partner, PartnerId } from '../../../shared/domain/partner.ts';
import type { Vote, Voting } from '../../../shared/domain/voting.ts';
import { facilitator, sameVoter, type Voter } from '../../../shared/domain/votingRules.ts';

type Rules = Pick<Voting, 'voters' | 'facilitatorVotes'>;

/** Whom the facilitator can choose first: the partners in their order, then the people of none, then the facilitator. */
export function voterGroups(
  partners: readonly Partner[],
  { voters }: Pick<Voting, 'voters'>,
): readonly (PartnerId | null)[] {
  const ids = partners.map(({ id }) => id);
  return voters === 'person' ? [...ids, null] : ids;
}

/** The persons of a partner that have voted, by their numbers. */
export function personsOf(votes: readonly Vote[], partnerId: PartnerId | null): readonly number[] {
  const numbers = votes.filter((vote) => vote.partnerId === partnerId && /^\d+$/u.test(vote.voter));
  return [...new Set(numbers.map(({ voter }) => Number(voter)))].toSorted((a, b) => a - b);
}

/** The voter who is meant when a partner is chosen: itself, or its next person. */
export function voterIn(partnerId: PartnerId | null, { voters }: Rules, votes: readonly Vote[]): Voter {
  const next = (personsOf(votes, partnerId).at(-1) ?? 0) + 1;
  return { partnerId, voter: voters === 'partner' ? '' : String(next) };
}

/** After one voter the next: another person of the same partner, or the next partner, round and round. */
export function voterAfter(current: Voter, partners: readonly Partner[], rules: Rules): Voter {
  const isFacilitator = sameVoter(current, facilitator);
  if (rules.voters === 'person' && !isFacilitator)
    return { ...current, voter: String(Number(current.voter) + 1) };
  const round: readonly Voter[] = [
    ...partners.map(({ id }) => ({ partnerId: id, voter: '' })),
    ...(rules.facilitatorVotes ? [facilitator] : []),
  ];
  const at = round.findIndex((each) => sameVoter(each, current));
  return round[(at + 1) % Math.max(round.length, 1)] ?? current;
}
