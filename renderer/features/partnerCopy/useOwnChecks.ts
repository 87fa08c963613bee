import { useDeferredValue, useMemo } from 'react';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import { type CheckId, checkIds } from '../../../shared/domain/planCheck.ts';
import { isOpen, planStates } from '../../../shared/records/planIssues.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { useCopy } from './useCopy.ts';

type OpenCheck = {
  readonly check: CheckId;
  readonly count: number;
  /** The first activity of which it is asked; null when it is asked of the plan as a whole. */
  readonly first: ActivityId | null;
};

/** How complete the own plan is, from 0 to 1, and what is open, in the order of the checks. */
export function useOwnChecks() {
  const { workplan } = useCopy();
  const records = useDeferredValue(useRecords((all) => all));
  return useMemo(() => {
    const state = planStates(records).get(workplan.id);
    const open = (state?.issues ?? []).filter(isOpen);
    const byCheck = checkIds.flatMap((check): readonly OpenCheck[] => {
      const own = open.filter((issue) => issue.check === check);
      return own.length === 0 ? [] : [{ check, count: own.length, first: own[0]?.at?.id ?? null }];
    });
    return { completeness: state?.completeness ?? 0, open: open.length, byCheck };
  }, [records, workplan.id]);
}
