import { type RefObject, useEffect } from 'react';
import { clearRecordGoal, goalAmong, useRecordGoal } from '../../app/recordGoal.ts';
import type { GridHandle } from '../../ui/grid/gridTypes.ts';

/** Gives the focus to the person who was asked for from elsewhere. */
export function usePersonGoal(grid: RefObject<GridHandle | null>): void {
  const goal = useRecordGoal((state) => goalAmong(state.goal, ['participant']));
  useEffect(() => {
    if (!goal) return;
    clearRecordGoal();
    grid.current?.focusCell(goal.id, null);
  }, [goal, grid]);
}
