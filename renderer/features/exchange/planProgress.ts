import type { PartnerId } from '../../../shared/domain/partner.ts';
import { type PlanProgress, plansProgress } from '../../../shared/records/consolidation/completeness.ts';
import type { Records } from '../../../shared/records/tables.ts';

const known = new WeakMap<object, ReadonlyMap<PartnerId, PlanProgress>>();

/** How far the plan of each partner is; not gathered again before an activity has changed. */
export function planProgress(records: Records): ReadonlyMap<PartnerId, PlanProgress> {
  const last = known.get(records.activities);
  if (last) return last;
  const progress = new Map(plansProgress(records).plans.map((plan) => [plan.partnerId, plan]));
  known.set(records.activities, progress);
  return progress;
}
