import type { Activity } from '../../../../shared/domain/activity.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { PlanNames } from '../../../../shared/records/planNames.ts';
import type { CellFields, Reading } from '../../../../shared/records/planReadings.ts';
import type { ColumnId, TypedColumn } from './columns.ts';
import { columnTraits } from './columnTraits.ts';

/**
 * What a person means who types, pastes or fills this into a cell of the activity as it was before. In a column in
 * which nobody writes it means nothing.
 */
export function readCell(
  column: ColumnId,
  typed: string,
  before: Activity,
  language: Language,
  names: PlanNames,
): Reading {
  const { read } = columnTraits[column];
  return read ? read(typed, before, language, names) : { kind: 'fields', fields: {} };
}

/** What the cell of the activity holds when it is emptied: words in both languages, an amount without its currency. */
export function clearedFields(column: ColumnId, before: Activity, names: PlanNames): CellFields {
  const { cleared } = columnTraits[column];
  if (cleared) return cleared;
  const reading = readCell(column, '', before, 'en', names);
  return reading.kind === 'fields' ? reading.fields : {};
}

/** Columns that show the same fields: what was not understood in them is over as soon as these are written. */
export const sharing: { readonly [C in ColumnId]?: readonly TypedColumn[] } = {
  quarters: ['start', 'end'],
  start: ['quarters'],
  end: ['quarters'],
};
