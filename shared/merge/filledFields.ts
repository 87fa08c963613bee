import { unplanned } from '../domain/activity.ts';
import { nothingFurther } from '../domain/further.ts';
import type { PlanTable } from '../domain/planMerge.ts';
import { emptyText } from '../domain/text.ts';
import { newWorkplan } from '../domain/workplan.ts';
import { changedFields, type RowOf } from './fields.ts';

/** A row of which nothing is known but its place. */
const blank: { readonly [T in PlanTable]: Partial<RowOf[T]> } = {
  workplans: newWorkplan,
  activities: { ...unplanned, title: emptyText },
  milestones: { title: emptyText, month: null, isDone: false, further: nothingFurther },
};

/** Paths of the fields in which a row says something, in the order of a plan. */
export function filledFields<T extends PlanTable>(table: T, row: RowOf[T]): readonly string[] {
  return changedFields(table, { ...row, ...blank[table] }, row);
}
