import { useMemo } from 'react';
import type { ProgrammeTarget } from '../../../shared/domain/programmeTarget.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { indexPromises, type Promised, promisedFor } from '../../../shared/records/programmeTargets.ts';
import { useRecords } from '../../records/recordsStore.ts';

export type PromisedTarget = { readonly target: ProgrammeTarget; readonly promised: Promised };

/** The targets of the programme in their order, with what the plans promise of each. */
export function usePromisedTargets(): readonly PromisedTarget[] {
  const programmeTargets = useRecords((records) => records.programmeTargets);
  const activities = useRecords((records) => records.activities);
  const workplans = useRecords((records) => records.workplans);
  const listItems = useRecords((records) => records.listItems);
  return useMemo(() => {
    const index = indexPromises({ activities, workplans });
    return sorted(programmeTargets.values()).map((target) => ({
      target,
      promised: promisedFor({ activities, workplans, listItems }, target, index),
    }));
  }, [programmeTargets, activities, workplans, listItems]);
}
