import { useMemo } from 'react';
import { type NumberedRow, numberPlan } from '../../../../shared/domain/numbering.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { useRecords } from '../../../records/recordsStore.ts';

export type NumberedActivity = Extract<NumberedRow, { kind: 'activity' }>;

/** The activities of a plan in their order, with their numbers. */
export function usePlanRows(workplanId: WorkplanId): readonly NumberedActivity[] {
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const activities = useRecords((records) => records.activities);
  return useMemo(
    () =>
      numberPlan({ objectives, outputs, activities }, workplanId).filter((row) => row.kind === 'activity'),
    [objectives, outputs, activities, workplanId],
  );
}
