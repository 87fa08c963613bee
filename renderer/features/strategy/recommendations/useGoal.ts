import { type RefObject, useEffect } from 'react';
import { clearRecordGoal, goalAmong, useRecordGoal } from '../../../app/recordGoal.ts';
import { openState } from '../../../records/recordsStore.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import type { GridHandle } from '../../../ui/grid/gridTypes.ts';
import type { Row } from './rows.ts';

/** Shows the recommendation that was asked for from elsewhere, and takes away what hides it. */
export function useGoal(rows: readonly Row[], grid: RefObject<GridHandle | null>, showAll: () => void): void {
  const goal = useRecordGoal((state) => goalAmong(state.goal, ['recommendation']));
  useEffect(() => {
    if (!goal) return;
    if (!openState().records.recommendations.has(goal.id)) return clearRecordGoal();
    if (!rows.some(({ id }) => id === goal.id)) return showAll();
    clearRecordGoal();
    afterOverlay(() => grid.current?.focusCell(goal.id, 'text'));
  }, [goal, rows, grid, showAll]);
}
