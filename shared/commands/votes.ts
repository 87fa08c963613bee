import { type BoardItem, sameItem } from '../domain/boardItem.ts';
import { standingOptions } from '../domain/tally.ts';
import { type Vote, type Voting, voteSchema } from '../domain/voting.ts';
import {
  objectionToDots,
  objectionToVoter,
  sameVoter,
  type Voter,
  type VotingObjection,
  votesBy,
} from '../domain/votingRules.ts';
import { votesOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { change, command, type Decision, missing, refuse } from './command.ts';

const ballot = voteSchema
  .unwrap()
  .pick({ id: true, votingId: true, option: true, partnerId: true, voter: true });

/** The dots or hands that a voter has on an option from now on, however many they were; none takes the vote back. */
export const castVote = command(
  'votes/cast',
  ballot.extend({ count: voteSchema.unwrap().shape.count }).strict(),
  (records, vote) => {
    const voting = records.votings.get(vote.votingId);
    if (!voting) return missing('votings');
    if (voting.method === 'impactEase') return refuse({ kind: 'bad-input', field: 'votingId' });
    const own = votesBy(vote, voting, votesOf(records, voting.id), records);
    const objection =
      objectionTo(records, voting, vote) ?? objectionToDots(voting, own, vote.option, vote.count);
    if (objection) return refuse(objection);
    return put(records, { ...vote, rating: null }, vote.count > 0);
  },
);

/** Where a voter places an option from now on; null takes the placing back. */
export const rateOption = command(
  'votes/rate',
  ballot.extend({ rating: voteSchema.unwrap().shape.rating }).strict(),
  (records, vote) => {
    const voting = records.votings.get(vote.votingId);
    if (!voting) return missing('votings');
    if (voting.method !== 'impactEase') return refuse({ kind: 'bad-input', field: 'votingId' });
    const objection = objectionTo(records, voting, vote);
    if (objection) return refuse(objection);
    return put(records, { ...vote, count: 0 }, vote.rating !== null);
  },
);

function objectionTo(
  records: Records,
  voting: Voting,
  { option, ...voter }: Voter & { readonly option: BoardItem },
): VotingObjection | null {
  if (!voting.isOpen) return { kind: 'voting-closed' };
  if (voter.partnerId !== null && !records.partners.has(voter.partnerId)) return { kind: 'no-voter' };
  if (!standingOptions(voting, records).some((standing) => sameItem(standing.option, option)))
    return { kind: 'not-an-option' };
  return objectionToVoter(voting, voter);
}

/** The voter's vote on the option keeps the id that it was first given. */
function put(records: Records, vote: Vote, isGiven: boolean): Decision {
  const former = votesOf(records, vote.votingId).find(
    (other) => sameItem(other.option, vote.option) && sameVoter(other, vote),
  );
  if (!former && records.votes.has(vote.id)) return refuse({ kind: 'already-exists' });
  return change(records, (edit) => {
    if (isGiven) edit.put('votes', { ...vote, id: former?.id ?? vote.id });
    else if (former) edit.remove('votes', former.id);
  });
}
