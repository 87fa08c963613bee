import { useMemo, useState } from 'react';
import { type BoardColumn, inReadingOrder, layBoard, parkedCards } from '../../../shared/domain/board.ts';
import { onlyHeard } from '../../../shared/domain/boardFilter.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { useBoard } from './boardStore.ts';
import { keptColumns } from './keptColumns.ts';

/**
 * The board of a session as it is now, without the cards of partners that are not shown, and all its cards
 * as they are read; parked cards come last.
 */
export function useBoardCards(session: Session) {
  const cards = useRecords((records) => records.cards);
  const clusters = useRecords((records) => records.clusters);
  const voices = useBoard((board) => board.voices);
  const [keep] = useState(createKeeper);
  return useMemo(() => {
    const all = layBoard(session, clusters.values(), cards.values());
    const columns = keep(onlyHeard(all, voices));
    const count = all.reduce((sum, column) => sum + column.count, 0);
    const parked = parkedCards(cards.values());
    return { columns, count, own: inReadingOrder(columns), parked };
  }, [keep, session, clusters, cards, voices]);
}

function createKeeper() {
  let last: readonly BoardColumn[] = [];
  return (columns: readonly BoardColumn[]) => (last = keptColumns(last, columns));
}
