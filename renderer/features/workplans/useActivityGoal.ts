import { useEffect } from 'react';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { clearRecordGoal, goalAmong, useRecordGoal } from '../../app/recordGoal.ts';
import { openState } from '../../records/recordsStore.ts';
import { jumpTo } from './planView.ts';

/** Shows the activity of this plan that was asked for from elsewhere. */
export function useActivityGoal(workplanId: WorkplanId): void {
  const goal = useRecordGoal((state) => goalAmong(state.goal, ['activity']));
  useEffect(() => {
    if (!goal || openState().records.activities.get(goal.id)?.workplanId !== workplanId) return;
    clearRecordGoal();
    jumpTo({ id: goal.id, column: 'title' });
  }, [goal, workplanId]);
}
