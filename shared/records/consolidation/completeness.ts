import type { PartnerId } from '../../domain/partner.ts';
import type { WorkplanId } from '../../domain/workplan.ts';
import { countBy } from '../../lib/countBy.ts';
import { grouped } from '../../lib/grouped.ts';
import { sorted } from '../../lib/order.ts';
import { isOpen, type PlanState, planStates } from '../planIssues.ts';
import type { Records } from '../tables.ts';

export type PlanProgress = {
  readonly partnerId: PartnerId;
  readonly workplanId: WorkplanId;
  readonly activities: number;
  /** How much of what is asked of its rows is filled in, from 0 to 1; 0 without any row. */
  readonly completeness: number;
  /** Checks that nobody has settled or accepted. */
  readonly openChecks: number;
  readonly isFinal: boolean;
};

export type PlansProgress = {
  /** In the order of the partners. */
  readonly plans: readonly PlanProgress[];
  /** Of all rows together: a long plan weighs more than a short one. */
  readonly completeness: number;
};

/** How far each plan is; `states` are those of the same records, for who has gathered them already. */
export function plansProgress(
  records: Records,
  states: ReadonlyMap<WorkplanId, PlanState> = planStates(records),
): PlansProgress {
  const counts = countBy(records.activities.values(), ({ workplanId }) => workplanId);
  const own = grouped(records.workplans.values(), ({ partnerId }) => partnerId);
  const plans = sorted(records.partners.values()).flatMap(({ id: partnerId }) =>
    (own.get(partnerId) ?? []).map(({ id: workplanId, isFinal }): PlanProgress => {
      const state = states.get(workplanId);
      return {
        partnerId,
        workplanId,
        activities: counts.get(workplanId) ?? 0,
        completeness: state?.completeness ?? 0,
        openChecks: state?.issues.filter(isOpen).length ?? 0,
        isFinal,
      };
    }),
  );
  const rows = plans.reduce((sum, { activities }) => sum + activities, 0);
  const filled = plans.reduce((sum, { activities, completeness }) => sum + activities * completeness, 0);
  return { plans, completeness: rows === 0 ? 0 : filled / rows };
}
