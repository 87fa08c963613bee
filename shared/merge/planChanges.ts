import { type PlanTable, planTables, type TakenRow } from '../domain/planMerge.ts';
import { emptyText, type Text } from '../domain/text.ts';
import { changedFields, type RowOf } from './fields.ts';
import type { PlanPart } from './planPart.ts';

type Rows<T extends PlanTable> = ReadonlyMap<string, RowOf[T]>;

/**
 * What changed from one state of a plan to another, row by row: the plan itself, its activities, its milestones, each in the
 * order of `after`, with what is gone behind. A milestone that came or went with its activity is a row of its own.
 */
export function planChanges(before: PlanPart, after: PlanPart): readonly TakenRow[] {
  return planTables.flatMap((table) => rowChanges(table, rowsOf(before, table), rowsOf(after, table)));
}

export function rowsOf<T extends PlanTable>(part: PlanPart, table: T): Rows<T> {
  const { workplan, activities, milestones } = part;
  const rows = { workplans: new Map([[workplan.id, workplan]]), activities, milestones };
  return rows[table] as unknown as Rows<T>;
}

function rowChanges<T extends PlanTable>(table: T, before: Rows<T>, after: Rows<T>): readonly TakenRow[] {
  const changed: TakenRow[] = [];
  for (const [id, row] of after) {
    const from = before.get(id);
    const title = titleOf(row);
    const fields = from === undefined ? [] : changedFields(table, from, row);
    if (from === undefined) changed.push({ table, id, title, change: 'added', fields });
    else if (fields.length > 0) changed.push({ table, id, title, change: 'edited', fields });
  }
  for (const [id, row] of before)
    if (!after.has(id)) changed.push({ table, id, title: titleOf(row), change: 'removed', fields: [] });
  return changed;
}

/** A plan has no title; it is called by its partner. */
export function titleOf(row: RowOf[PlanTable]): Text {
  return 'title' in row ? row.title : emptyText;
}
