import type { Activity, ActivityId } from '../domain/activity.ts';
import { type NumberedRow, numberPlan } from '../domain/numbering.ts';
import type { PartnerId } from '../domain/partner.ts';
import { sorted } from '../lib/order.ts';
import type { Records } from './tables.ts';

type Plans = Pick<Records, 'workplans' | 'objectives' | 'outputs' | 'activities'>;

export type PlanLine = {
  readonly activity: Activity;
  /** `1.2.3` */
  readonly number: string;
  readonly partnerId: PartnerId;
};

/** An activity with the number and the partner under which people know it. */
export function planLine(records: Plans, id: ActivityId): PlanLine | null {
  const activity = records.activities.get(id);
  const workplan = activity && records.workplans.get(activity.workplanId);
  if (!activity || !workplan) return null;
  const row = numberPlan(records, workplan.id).find(
    (each): each is Extract<NumberedRow, { kind: 'activity' }> =>
      each.kind === 'activity' && each.record.id === id,
  );
  return { activity, number: row?.number ?? '', partnerId: workplan.partnerId };
}

/** Several of them, partner by partner in the order of their plans; what is gone is passed over. */
export function planLines(
  records: Plans & Pick<Records, 'partners'>,
  ids: Iterable<ActivityId>,
): readonly PlanLine[] {
  const wanted = new Set(ids);
  const plans = new Map([...records.workplans.values()].map((plan) => [plan.partnerId, plan.id]));
  return sorted(records.partners.values()).flatMap(({ id: partnerId }) => {
    const workplanId = plans.get(partnerId);
    if (workplanId === undefined) return [];
    return numberPlan(records, workplanId).flatMap((row) =>
      row.kind === 'activity' && wanted.has(row.record.id)
        ? [{ activity: row.record, number: row.number, partnerId }]
        : [],
    );
  });
}
