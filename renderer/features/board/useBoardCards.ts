import { useMemo } from 'react';
import { inReadingOrder, layBoard, parkedCards } from '../../../shared/domain/board.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { useRecords } from '../../records/recordsStore.ts';

/** The board of a session as it is now, and all its cards as they are read; parked cards come last. */
export function useBoardCards(session: Session) {
  const cards = useRecords((records) => records.cards);
  const clusters = useRecords((records) => records.clusters);
  return useMemo(() => {
    const columns = layBoard(session, clusters.values(), cards.values());
    return { columns, own: inReadingOrder(columns), parked: parkedCards(cards.values()) };
  }, [session, clusters, cards]);
}
