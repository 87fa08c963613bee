import { useEffect } from 'react';
import type { SessionId } from '../../shared/domain/session.ts';
import { clearBoardGoal, useBoardGoal } from '../app/boardGoal.ts';
import { useFindingGoal } from '../app/findingGoal.ts';
import { showItem } from '../features/board/showItem.ts';
import { showCentre } from '../features/console/consoleStore.ts';
import { openState } from '../records/recordsStore.ts';

/** Shows what was asked for from elsewhere: the evidence of a finding on its board, a finding in the list of its session. */
export function useGoals(sessionId: SessionId): void {
  const item = useBoardGoal(({ goal }) => goal);
  const findingId = useFindingGoal(({ goal }) => goal);

  useEffect(() => {
    if (!item) return;
    const { cards, clusters } = openState().records;
    const record = item.kind === 'card' ? cards.get(item.id) : clusters.get(item.id);
    if (record?.sessionId !== sessionId) return;
    showCentre('board');
    clearBoardGoal();
    // The board is there only after the tab has changed.
    requestAnimationFrame(() => showItem(item));
  }, [item, sessionId]);

  // The list clears this goal once the finding has the focus.
  useEffect(() => {
    if (findingId && openState().records.findings.get(findingId)?.sessionId === sessionId)
      showCentre('findings');
  }, [findingId, sessionId]);
}
