import type { Recommendation, RecommendationId } from '../../../../shared/domain/recommendation.ts';
import {
  isProseColumn,
  isTypedColumn,
  type RecommendationColumn,
  type RecommendationFields,
  readCell,
  type TypedColumn,
} from '../../../../shared/domain/recommendationRows.ts';
import { emptyText, isBlank, type Language, overtyped } from '../../../../shared/domain/text.ts';
import { equal } from '../../../../shared/lib/equal.ts';
import { strategyLines } from '../../../../shared/records/strategy.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';
import { keepTyped } from './cellDrafts.ts';
import type { RecordRow } from './rows.ts';
import { namedLines } from './useWords.ts';

export type Edit = { readonly id: RecommendationId; readonly fields: RecommendationFields };
/** What stands in a cell and is not understood; empty for nothing any more. */
export type CellDraft = {
  readonly id: RecommendationId;
  readonly column: TypedColumn;
  readonly text: string;
};

export function linesNow() {
  return namedLines(strategyLines(openState().records));
}

/** Writes what a cell now says. `row` is the row as it was before the edit, whose keystrokes share the gesture. */
export function writeCell(
  row: RecordRow,
  column: RecommendationColumn,
  typed: string,
  language: Language,
  gesture: string,
): void {
  const { id, record, asked } = row;
  if (isProseColumn(column) && asked?.column === column)
    return writeFields(id, { [column]: { ...record[column], [asked.language]: typed } }, gesture);
  const reading = readCell(column, typed, record, language, linesNow());
  if (reading.kind === 'fields') writeFields(id, reading.fields, gesture);
  if (isTypedColumn(column)) void keepTyped(id, column, reading.kind === 'fields' ? '' : typed);
}

/** Gives a cell back what it said before the edit, also what was not understood then. */
export function restoreCell(row: RecordRow, column: RecommendationColumn, gesture: string): void {
  writeFields(row.id, { [column]: row.record[column] }, gesture);
  if (isTypedColumn(column)) void keepTyped(row.id, column, row.typed[column] ?? '');
}

/** Writes what was chosen from a list; what was typed in the cell before and not understood is over. */
export function writeChosen(row: RecordRow, column: TypedColumn, fields: RecommendationFields): void {
  writeFields(row.id, fields, newId());
  void keepTyped(row.id, column, '');
}

/** Writing what is there already would be an edit, and take the mark off sample content. */
function writeFields(id: RecommendationId, fields: RecommendationFields, gesture: string): void {
  const now = openState().records.recommendations.get(id);
  if (!now || equal(now, { ...now, ...fields })) return;
  void perform('recommendations/edit', { rows: [{ id, fields }] }, gesture);
}

/** The first letter typed into the last row makes it a recommendation; null when it was refused. */
export function addTyped(typed: string, language: Language, gesture: string): RecordRow | null {
  const id = newId() as RecommendationId;
  const text = overtyped(emptyText, language, typed);
  void perform('recommendations/add', { before: null, rows: [{ id, fields: { text } }] }, gesture);
  const record = openState().records.recommendations.get(id);
  if (!record) return null;
  const before = { ...record, text: emptyText };
  return { kind: 'recommendation', id, record: before, typed: {}, lack: null, asked: null };
}

/** Rows that one command takes. */
const atOnce = 1000;

/** Many at once, as they are pasted or imported: one change for those that are new, one for those that were there. */
export async function performRows(
  {
    added,
    edited,
    drafts,
  }: {
    readonly added: readonly Edit[];
    readonly edited: readonly Edit[];
    readonly drafts: readonly CellDraft[];
  },
  gesture: string = newId(),
): Promise<void> {
  for (let from = 0; from < added.length; from += atOnce)
    await perform('recommendations/add', { before: null, rows: added.slice(from, from + atOnce) }, gesture);
  const { recommendations } = openState().records;
  const changed = edited.filter(({ id, fields }) => {
    const now = recommendations.get(id);
    return now !== undefined && !equal(now, { ...now, ...fields });
  });
  for (let from = 0; from < changed.length; from += atOnce)
    await perform('recommendations/edit', { rows: changed.slice(from, from + atOnce) }, gesture);
  // One after the other: a hundred at once would each be shown again while the others are being saved.
  for (const { id, column, text } of drafts) await keepTyped(id, column, text);
}

export function removeRows(ids: readonly RecommendationId[], gesture?: string): void {
  if (ids.length > 0) void perform('recommendations/remove', { ids }, gesture);
}

/** Whether nobody has written anything into it. */
export function isUntouched(id: RecommendationId): boolean {
  const now: Recommendation | undefined = openState().records.recommendations.get(id);
  return now !== undefined && isBlank(now.text) && isBlank(now.source) && isBlank(now.action);
}
