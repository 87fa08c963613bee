import type { ActivityId } from '../domain/activity.ts';
import type { Milestone } from '../domain/milestone.ts';
import { grouped } from '../lib/grouped.ts';
import type { Value } from './conflict.ts';
import type { Disputes, RowName } from './disputes.ts';
import { changedFields, type RowOf } from './fields.ts';
import { titleOf } from './planChanges.ts';
import type { PlanPart } from './planPart.ts';

/** What was removed here and edited there, or edited here and removed there: which side has it no more. */
export type Contested = ReadonlyMap<ActivityId, 'ours' | 'theirs'>;

export function nameOf<T extends RowName['table']>(table: T, row: RowOf[T]): RowName {
  return { table, id: row.id, title: titleOf(row) };
}

/** A row that one side edited and the other removed; whether it is there afterwards. */
export function staysWhole<T extends 'activities' | 'milestones'>(
  disputes: Disputes,
  table: T,
  base: RowOf[T],
  ours: RowOf[T] | null,
  theirs: RowOf[T] | null,
): boolean {
  const stands = disputes.decide<RowOf[T] | null>(nameOf(table, ours ?? theirs ?? base), {
    field: null,
    base,
    ours,
    theirs,
    both: null,
    schema: null,
    shown: (row) => row as unknown as Value,
  });
  return stands !== null;
}

/** Whether an activity or one of its milestones is other than it was: a milestone is part of what its activity says. */
export function editedSince(base: PlanPart | null): (part: PlanPart, id: ActivityId) => boolean {
  const milestonesOf = new Map<PlanPart | null, ReadonlyMap<ActivityId, readonly Milestone[]>>();
  const under = (part: PlanPart | null, id: ActivityId): readonly Milestone[] => {
    const known =
      milestonesOf.get(part) ?? grouped(part?.milestones.values() ?? [], ({ activityId }) => activityId);
    milestonesOf.set(part, known);
    return known.get(id) ?? [];
  };
  return (part, id) => {
    const [from, now] = [base?.activities.get(id), part.activities.get(id)];
    if (from === undefined || now === undefined) return from !== now;
    if (changedFields('activities', from, now).length > 0) return true;
    const [before, after] = [under(base, id), under(part, id)];
    if (before.length !== after.length) return true;
    const former = new Map(before.map((milestone) => [milestone.id, milestone]));
    return after.some((milestone) => {
      const one = former.get(milestone.id);
      return one === undefined || changedFields('milestones', one, milestone).length > 0;
    });
  };
}
