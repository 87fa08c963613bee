import { type Activity, unplanned } from '../../../../shared/domain/activity.ts';
import { emptyText, isBlank, type Language, overtyped, type Text } from '../../../../shared/domain/text.ts';
import { equal } from '../../../../shared/lib/equal.ts';
import type { Fields } from '../../../../shared/lib/fields.ts';
import { planNames } from '../../../../shared/records/planNames.ts';
import type { CellFields } from '../../../../shared/records/planReadings.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { cellDraftId } from './cellDrafts.ts';
import { readCell, sharing } from './cellValues.ts';
import { type ColumnId, isProseColumn, isTypedColumn, type TypedColumn } from './columns.ts';
import { columnTraits } from './columnTraits.ts';
import { type ActivityRow, askedLanguage, type RecordRow } from './tableRows.ts';

/** Writes what a cell now says. `row` is the row as it was before the edit, whose keystrokes share the gesture. */
export function writeCell(
  row: RecordRow,
  column: ColumnId | null,
  typed: string,
  language: Language,
  gesture: string,
): void {
  if (row.kind !== 'activity' || column === null) writeTitle(row, newTitle(row, typed, language), gesture);
  else if (isTypedColumn(column)) writeTyped(row, column, typed, language, gesture);
  else {
    const asked = isProseColumn(column) ? askedLanguage(row, column) : null;
    if (asked !== null && isProseColumn(column))
      return writeFields(row, { [column]: { ...row.record[column], [asked]: typed } }, gesture);
    const reading = readCell(column, typed, row.record, language, planNames(openState().records));
    if (reading.kind === 'fields') writeFields(row, reading.fields, gesture);
  }
}

function newTitle(
  { record: { title }, language: asked }: RecordRow,
  typed: string,
  language: Language,
): Text {
  return asked === null ? overtyped(title, language, typed) : { ...title, [asked]: typed };
}

/** What is not understood changes nothing but stays in the cell. */
function writeTyped(
  row: ActivityRow,
  column: TypedColumn,
  typed: string,
  language: Language,
  gesture: string,
): void {
  const reading = readCell(column, typed, row.record, language, planNames(openState().records));
  const isUnderstood = reading.kind === 'fields';
  writeFields(row, isUnderstood ? reading.fields : columnTraits[column].fields(row.record), gesture);
  keepTyped(row, column, isUnderstood ? '' : typed);
  if (isUnderstood) for (const other of sharing[column] ?? []) keepTyped(row, other, '');
}

/** Gives a cell back what it said before the edit, also what was not understood then. */
export function restoreCell(row: RecordRow, column: ColumnId | null, gesture: string): void {
  if (row.kind !== 'activity' || column === null) return writeTitle(row, row.record.title, gesture);
  writeFields(row, columnTraits[column].fields(row.record), gesture);
  if (isTypedColumn(column))
    for (const each of [column, ...(sharing[column] ?? [])]) keepTyped(row, each, row.typed[each] ?? '');
}

/** Writes what was chosen from a list; what was typed in the cell before and not understood is over. */
export function writeChosen(row: ActivityRow, column: ColumnId, fields: CellFields, gesture: string): void {
  writeFields(row, fields, gesture);
  if (isTypedColumn(column))
    for (const each of [column, ...(sharing[column] ?? [])]) keepTyped(row, each, '');
}

function writeTitle(row: RecordRow, title: Text, gesture: string): void {
  const { records } = openState();
  if (row.kind === 'activity') writeFields(row, { title }, gesture);
  else if (row.kind === 'output' && !equal(records.outputs.get(row.id)?.title, title))
    void perform('outputs/edit', { id: row.id, fields: { title } }, gesture);
  else if (row.kind === 'objective' && !equal(records.objectives.get(row.id)?.title, title))
    void perform('objectives/edit', { id: row.id, fields: { title } }, gesture);
}

/** Writing what is there already would be an edit, and take the mark off sample content. */
function writeFields({ id }: ActivityRow, fields: Fields<Activity>, gesture: string): void {
  const now = openState().records.activities.get(id);
  if (!now || equal(now, { ...now, ...fields })) return;
  void perform('activities/edit', { rows: [{ id, fields }] }, gesture);
}

/** An empty text forgets what was kept. */
function keepTyped({ id }: Pick<ActivityRow, 'id'>, column: TypedColumn, text: string): void {
  const draftId = cellDraftId(column, id);
  if ((openState().records.drafts.get(draftId)?.text ?? '') !== text)
    void perform('drafts/keep', { id: draftId, text });
}

/** Whether nobody has written anything into this row. */
export function isUntouched(row: RecordRow): boolean {
  const { records } = openState();
  if (row.kind === 'objective') return isBlank(records.objectives.get(row.id)?.title ?? emptyText);
  if (row.kind === 'output') return isBlank(records.outputs.get(row.id)?.title ?? emptyText);
  const now = records.activities.get(row.id);
  return now !== undefined && isBlank(now.title) && equal({ ...now, ...unplanned }, now);
}
