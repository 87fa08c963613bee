import { useMemo } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { type StandingOption, standingOptions } from '../../../shared/domain/tally.ts';
import { votables } from '../../../shared/domain/votables.ts';
import type { Voting } from '../../../shared/domain/voting.ts';
import { useRecords } from '../../records/recordsStore.ts';

/** The options of a round that are still there. */
export function useOptions({ options }: Pick<Voting, 'options'>): readonly StandingOption[] {
  const cards = useRecords((records) => records.cards);
  const clusters = useRecords((records) => records.clusters);
  return useMemo(() => standingOptions({ options }, { cards, clusters }), [options, cards, clusters]);
}

/** What can be voted on in a session: its clusters, and the cards of none. */
export function useVotables(sessionId: SessionId): ReturnType<typeof votables> {
  const cards = useRecords((records) => records.cards);
  const clusters = useRecords((records) => records.clusters);
  return useMemo(() => votables(sessionId, { cards, clusters }), [sessionId, cards, clusters]);
}
