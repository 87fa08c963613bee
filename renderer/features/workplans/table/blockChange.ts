import type { Activity, ActivityId } from '../../../../shared/domain/activity.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { equal } from '../../../../shared/lib/equal.ts';
import type { PlanNames } from '../../../../shared/records/planNames.ts';
import type { CellFields } from '../../../../shared/records/planReadings.ts';
import { cellText } from './cellText.ts';
import { clearedFields, readCell, sharing } from './cellValues.ts';
import { type ColumnId, isTypedColumn, type TypedColumn } from './columns.ts';
import { columnTraits } from './columnTraits.ts';
import type { ActivityRow } from './tableRows.ts';

export type RowEdit = { readonly id: ActivityId; readonly fields: CellFields };
/** What stands in a cell and was not understood; empty for nothing any more. */
export type CellDraft = { readonly id: ActivityId; readonly column: TypedColumn; readonly text: string };
/** What becomes of many cells at once. */
export type BlockChange = { readonly rows: readonly RowEdit[]; readonly drafts: readonly CellDraft[] };

export type CellOf = { readonly row: ActivityRow; readonly column: ColumnId };
type Filling = { readonly from: CellOf; readonly to: CellOf };

/** Emptied cells, row by row. */
export function clearing(cells: readonly CellOf[], names: PlanNames): BlockChange {
  return changeOf(cells, ({ column }, now) => ({ fields: clearedFields(column, now, names), typed: '' }));
}

/**
 * Cells that take after others. In the same column a cell takes the value itself, in both languages, with what was
 * not understood in it; in another column it takes the words, as if they had been typed there.
 */
export function filling(fillings: readonly Filling[], language: Language, names: PlanNames): BlockChange {
  const sources = new Map(fillings.map(({ from, to }) => [to, from]));
  return changeOf(
    fillings.map(({ to }) => to),
    (to, now) => {
      const from = sources.get(to) ?? to;
      const { column } = to;
      if (columnTraits[column].read === null) return { fields: {}, typed: '' };
      const typed = isTypedColumn(from.column) ? from.row.typed[from.column] : undefined;
      if (from.column === column && typed === undefined)
        return { fields: takenOver(column, from.row.record, now), typed: '' };
      const text = cellText(from.row, from.column, language, names);
      const reading = readCell(column, text, now, language, names);
      return reading.kind === 'fields' ? { fields: reading.fields, typed: '' } : { fields: {}, typed: text };
    },
  );
}

/** Amount and payer are two columns of one field. */
function takenOver(column: ColumnId, { budget, ...source }: Activity, now: Activity): CellFields {
  if (column === 'payer') return { budget: { ...now.budget, payer: budget.payer } };
  if (column === 'budget') return { budget: { ...budget, payer: now.budget.payer } };
  return columnTraits[column].fields({ budget, ...source });
}

type Outcome = { readonly fields: CellFields; readonly typed: string };

function changeOf(
  cells: readonly CellOf[],
  outcomeOf: (cell: CellOf, now: Activity) => Outcome,
): BlockChange {
  const after = new Map<ActivityId, { readonly before: Activity; fields: CellFields; now: Activity }>();
  const drafts: CellDraft[] = [];
  for (const cell of cells) {
    const { record, id, typed } = cell.row;
    const row = after.get(id) ?? { before: record, fields: {}, now: record };
    after.set(id, row);
    const outcome = outcomeOf(cell, row.now);
    row.fields = { ...row.fields, ...outcome.fields };
    row.now = { ...row.now, ...outcome.fields };
    for (const column of [cell.column, ...(sharing[cell.column] ?? [])]) {
      if (!isTypedColumn(column)) continue;
      const text = column === cell.column ? outcome.typed : '';
      if ((typed[column] ?? '') !== text) drafts.push({ id, column, text });
    }
  }
  const rows = [...after].flatMap(([id, { before, fields, now }]) =>
    equal(before, now) ? [] : [{ id, fields }],
  );
  return { rows, drafts };
}
