import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import type { Rating } from '../../../shared/domain/rating.ts';
import type { VoteId, VotingId } from '../../../shared/domain/voting.ts';
import type { Voter } from '../../../shared/domain/votingRules.ts';
import { perform } from '../../app/perform.ts';
import { newId } from '../../records/run.ts';

type Ballot = { readonly votingId: VotingId; readonly option: BoardItem; readonly voter: Voter };

export function cast({ voter, ...ballot }: Ballot, count: number, gesture?: string): void {
  void perform('votes/cast', { id: newId() as VoteId, ...ballot, ...voterOnly(voter), count }, gesture);
}

export function place({ voter, ...ballot }: Ballot, rating: Rating | null, gesture?: string): void {
  void perform('votes/rate', { id: newId() as VoteId, ...ballot, ...voterOnly(voter), rating }, gesture);
}

function voterOnly({ partnerId, voter }: Voter): Voter {
  return { partnerId, voter };
}
