import type { Activity } from '../../domain/activity.ts';
import { numberPlan } from '../../domain/numbering.ts';
import type { Workplan } from '../../domain/workplan.ts';
import { grouped } from '../../lib/grouped.ts';
import { sorted } from '../../lib/order.ts';
import type { PlanLine } from '../planLine.ts';
import type { Records } from '../tables.ts';

type Plans = Pick<Records, 'partners' | 'workplans' | 'objectives' | 'outputs' | 'activities'>;

/** The activities of all partners with their numbers, partner by partner in the order of their plans. */
export function planRows(records: Plans): readonly PlanLine[] {
  const { partners, workplans, objectives, outputs, activities } = records;
  const read = [partners, workplans, objectives, outputs];
  const last = gathered.get(activities);
  if (last !== undefined && isSame(last.read, read)) return last.rows;
  const ofPlan = grouped(activities.values(), ({ workplanId }) => workplanId);
  const plans = grouped(workplans.values(), ({ partnerId }) => partnerId);
  const rows = sorted(partners.values()).flatMap(({ id }) =>
    (plans.get(id) ?? []).flatMap((plan) => rowsOf(plan, ofPlan.get(plan.id) ?? [], records)),
  );
  gathered.set(activities, { read, rows });
  return rows;
}

type Known = { readonly read: readonly unknown[]; readonly rows: readonly PlanLine[] };
/** Every question of a consolidation asks for the same rows: they are gathered once for a state of the plans. */
const gathered = new WeakMap<Records['activities'], Known>();
/** Kept while nothing changes that they follow from: an edit in one plan numbers no other. */
const known = new WeakMap<Workplan, Known>();

function rowsOf(
  plan: Workplan,
  own: readonly Activity[],
  { objectives, outputs }: Plans,
): readonly PlanLine[] {
  const read = [objectives, outputs, ...own];
  const last = known.get(plan);
  if (last !== undefined && isSame(last.read, read)) return last.rows;
  const activities = new Map(own.map((activity) => [activity.id, activity]));
  const rows = numberPlan({ objectives, outputs, activities }, plan.id).flatMap(({ kind, number, record }) =>
    kind === 'activity' ? [{ activity: record, number, partnerId: plan.partnerId }] : [],
  );
  known.set(plan, { read, rows });
  return rows;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
