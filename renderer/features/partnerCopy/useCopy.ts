import { useMemo } from 'react';
import type { Origin } from '../../../shared/domain/origin.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import type { Workplan } from '../../../shared/domain/workplan.ts';
import { assert } from '../../../shared/lib/assert.ts';
import { type PlanPart, planPartOf } from '../../../shared/merge/planPart.ts';
import { workplanOf } from '../../../shared/records/queries.ts';
import { useOrigin } from '../../app/useOrigin.ts';
import { useRecords } from '../../records/recordsStore.ts';

type Copy = { readonly origin: Origin; readonly partner: Partner; readonly workplan: Workplan };

/** Whose copy is open, where it came from, and the plan that is drafted in it. */
export function useCopy(): Copy {
  const origin = useOrigin();
  const partner = useRecords(({ partners }) => (origin ? partners.get(origin.partnerId) : undefined));
  const workplan = useRecords((records) => (origin ? workplanOf(records, origin.partnerId) : undefined));
  assert(origin && partner && workplan, 'a copy has its partner and its plan');
  return { origin, partner, workplan };
}

/** The plan as it is now, all that is sent back. */
export function usePlanPart(): PlanPart {
  const { workplan } = useCopy();
  const workplans = useRecords((records) => records.workplans);
  const activities = useRecords((records) => records.activities);
  const milestones = useRecords((records) => records.milestones);
  const part = useMemo(
    () => planPartOf({ workplans, activities, milestones }, workplan.id),
    [workplans, activities, milestones, workplan.id],
  );
  assert(part, 'the plan is there');
  return part;
}
