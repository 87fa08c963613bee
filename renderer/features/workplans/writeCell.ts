import { type Activity, type Payer, unplanned } from '../../../shared/domain/activity.ts';
import { emptyText, isBlank, type Language, overtyped, type Text } from '../../../shared/domain/text.ts';
import { equal } from '../../../shared/lib/equal.ts';
import type { Fields } from '../../../shared/lib/fields.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { cellDraftId } from './cellDrafts.ts';
import { fieldsOfColumn, readCell } from './cellValues.ts';
import { type ColumnId, isTypedColumn, type TypedColumn } from './columns.ts';
import type { ActivityRow, RecordRow } from './tableRows.ts';

/** Writes what a cell now says. `row` is the row as it was before the edit, whose keystrokes share the gesture. */
export function writeCell(
  row: RecordRow,
  column: ColumnId | null,
  typed: string,
  language: Language,
  gesture: string,
): void {
  if (row.kind !== 'activity' || column === null || column === 'title')
    writeTitle(row, newTitle(row, typed, language), gesture);
  else if (column === 'lead')
    writeFields(row, { lead: overtyped(row.record.lead, language, typed) }, gesture);
  else if (isTypedColumn(column)) writeTyped(row, column, typed, language, gesture);
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
  const reading = readCell(column, typed, row.record, language);
  const isUnderstood = reading.kind === 'fields';
  writeFields(row, isUnderstood ? reading.fields : fieldsOfColumn(column, row.record), gesture);
  keepTyped(row, column, isUnderstood ? '' : typed);
}

/** Gives a cell back what it said before the edit, also what was not understood then. */
export function restoreCell(row: RecordRow, column: ColumnId | null, gesture: string): void {
  if (row.kind !== 'activity' || column === null || column === 'title')
    writeTitle(row, row.record.title, gesture);
  else if (column === 'lead') writeFields(row, { lead: row.record.lead }, gesture);
  else if (isTypedColumn(column)) {
    writeFields(row, fieldsOfColumn(column, row.record), gesture);
    keepTyped(row, column, '');
  }
}

export function clearCell(row: ActivityRow, column: ColumnId, gesture: string): void {
  if (column === 'title') writeTitle(row, emptyText, gesture);
  else if (column === 'payer') writePayer(row, null, gesture);
  else writeCell(row, column, '', 'en', gesture);
}

export function writePayer(row: ActivityRow, payer: Payer | null, gesture: string): void {
  writeFields(row, { budget: { ...row.record.budget, payer } }, gesture);
}

function writeTitle(row: RecordRow, title: Text, gesture: string): void {
  const { records } = openState();
  if (row.kind === 'activity') writeFields(row, { title }, gesture);
  else if (row.kind === 'output' && !equal(records.outputs.get(row.id)?.title, title))
    void perform('outputs/edit', { id: row.id, title }, gesture);
  else if (row.kind === 'objective' && !equal(records.objectives.get(row.id)?.title, title))
    void perform('objectives/edit', { id: row.id, title }, gesture);
}

/** Writing what is there already would be an edit, and take the mark off sample content. */
function writeFields({ id }: ActivityRow, fields: Fields<Activity>, gesture: string): void {
  const now = openState().records.activities.get(id);
  if (!now || equal(now, { ...now, ...fields })) return;
  void perform('activities/edit', { id, fields }, gesture);
}

function keepTyped({ id }: ActivityRow, column: TypedColumn, text: string): void {
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
