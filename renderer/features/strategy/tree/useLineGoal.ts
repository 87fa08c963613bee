import { type RefObject, useEffect } from 'react';
import { clearRecordGoal, goalAmong, useRecordGoal } from '../../../app/recordGoal.ts';
import { focusLine } from './focusLine.ts';
import { useTree } from './treeState.ts';

/** Takes up that somebody wants to see a line of the strategy. */
export function useLineGoal(within: RefObject<HTMLElement | null>): void {
  const goal = useRecordGoal((state) => goalAmong(state.goal, ['objective', 'output']));
  const gap = useTree((state) => state.gap);

  useEffect(() => {
    if (!goal) return;
    // A line that a filter hides is there at the next turn.
    if (gap !== null && !gap.ids.has(goal.id)) {
      useTree.setState({ gap: null });
      return;
    }
    focusLine(within.current, goal.id);
    clearRecordGoal();
  }, [goal, gap, within]);
}
