import { useCallback, useSyncExternalStore } from 'react';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import type { PlanIssue, PlanState } from '../../../../shared/records/planIssues.ts';
import { currentChecks, onChecksChanged } from './planChecks.ts';

const none: readonly PlanIssue[] = [];
const noPlan: PlanState = { issues: none, completeness: 0 };

/** What is asked of a plan, and how complete it is. */
export function usePlanChecks(workplanId: WorkplanId): PlanState {
  const read = useCallback(() => currentChecks().plans.get(workplanId) ?? noPlan, [workplanId]);
  return useSyncExternalStore(onChecksChanged, read);
}

/** What is asked of one row. */
export function useRowChecks(id: ActivityId): readonly PlanIssue[] {
  const read = useCallback(() => currentChecks().ofRow.get(id) ?? none, [id]);
  return useSyncExternalStore(onChecksChanged, read);
}
