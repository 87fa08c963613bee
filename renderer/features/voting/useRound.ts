import { useMemo } from 'react';
import { type Tally, tally } from '../../../shared/domain/tally.ts';
import type { Vote, Voting } from '../../../shared/domain/voting.ts';
import { votesOf } from '../../../shared/records/queries.ts';
import { useRecords } from '../../records/recordsStore.ts';

/** The votes of a round. */
export function useVotes({ id }: Voting): readonly Vote[] {
  const votes = useRecords((records) => records.votes);
  return useMemo(() => votesOf({ votes }, id), [votes, id]);
}

export function useTally(voting: Voting): Tally {
  const votes = useVotes(voting);
  const cards = useRecords((records) => records.cards);
  const clusters = useRecords((records) => records.clusters);
  const partners = useRecords((records) => records.partners);
  return useMemo(
    () => tally(voting, votes, { cards, clusters, partners }),
    [voting, votes, cards, clusters, partners],
  );
}
