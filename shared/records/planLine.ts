import type { Activity, ActivityId } from '../domain/activity.ts';
import { type NumberedRow, numberPlan } from '../domain/numbering.ts';
import type { PartnerId } from '../domain/partner.ts';
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
