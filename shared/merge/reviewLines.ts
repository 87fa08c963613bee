import { numberPlan } from '../domain/numbering.ts';
import type { PlanTable } from '../domain/planMerge.ts';
import { grouped } from '../lib/grouped.ts';
import { sorted } from '../lib/order.ts';
import type { Records } from '../records/tables.ts';
import type { PlanPart } from './planPart.ts';

/** Where people find a row: the number of its activity, and how far down the plan it stands. */
export type RowPlace = { readonly number: string; readonly rank: number };

type Strategy = Pick<Records, 'objectives' | 'outputs'>;

/**
 * The places of all rows of several states of a plan; a row that more than one has stands where the first has it. The plan
 * itself comes first, a milestone after its activity.
 */
export function rowPlaces(strategy: Strategy, parts: readonly PlanPart[]): ReadonlyMap<string, RowPlace> {
  const places = new Map<string, RowPlace>();
  for (const part of parts) {
    add(places, part.workplan.id, '');
    const rows = numberPlan({ ...strategy, activities: part.activities }, part.workplan.id);
    const milestones = grouped(sorted(part.milestones.values()), ({ activityId }) => activityId);
    for (const row of rows) {
      if (row.kind !== 'activity') continue;
      add(places, row.record.id, row.number);
      for (const { id } of milestones.get(row.record.id) ?? []) add(places, id, row.number);
    }
    // Under an output that is gone here a row has no number.
    for (const id of part.activities.keys()) add(places, id, '');
    for (const id of part.milestones.keys()) add(places, id, '');
  }
  return places;
}

function add(places: Map<string, RowPlace>, id: string, number: string): void {
  if (!places.has(id)) places.set(id, { number, rank: places.size });
}

export type ReviewLine<R> = {
  readonly row: R;
  readonly number: string;
  /** Whether the line before is of another row, so that this one says which. */
  readonly isFirst: boolean;
};

/** What concerns rows of a plan, in the order of the plan; what concerns one row stays in its order. */
export function inPlanOrder<R extends { readonly table: PlanTable; readonly id: string }>(
  rows: readonly R[],
  places: ReadonlyMap<string, RowPlace>,
): readonly ReviewLine<R>[] {
  const ordered = rows.toSorted((a, b) => byPlace(places.get(a.id), places.get(b.id)));
  return ordered.map((row, index) => ({
    row,
    number: places.get(row.id)?.number ?? '',
    isFirst: ordered[index - 1]?.id !== row.id,
  }));
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** Rows of two states under one number stand one after the other; what has no number comes last, but for the plan itself. */
function byPlace(a: RowPlace | undefined, b: RowPlace | undefined): number {
  if (a === b) return 0;
  if (!a || !b) return a ? -1 : 1;
  const isNumbered = a.number !== '' && b.number !== '';
  if (isNumbered) return byNumber.compare(a.number, b.number) || a.rank - b.rank;
  if (a.rank === 0 || b.rank === 0) return a.rank - b.rank;
  if (a.number !== b.number) return a.number === '' ? 1 : -1;
  return a.rank - b.rank;
}
