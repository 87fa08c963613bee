import { emptyText, type Language, overtyped } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';
import { commandForActivityShift, commandForObjectiveShift, commandForOutputShift } from './rowMoves.ts';
import type { AddRow, RecordRow, TableRow } from './tableRows.ts';

/** Makes what a line for adding takes, out of the first letter typed there; null when it was refused. */
export function addRecord(
  line: AddRow,
  typed: string,
  language: Language,
  workplanId: WorkplanId,
  gesture: string,
): RecordRow | null {
  const id = newId();
  const title = overtyped(emptyText, language, typed);
  const made = { number: '', language: null };
  const { adds } = line;
  if (adds === 'objective') {
    void perform('objectives/add', { id: id as never, title, before: line.before }, gesture);
    const record = openState().records.objectives.get(id as never);
    return record ? { ...made, kind: adds, id: record.id, record: { ...record, title: emptyText } } : null;
  }
  if (adds === 'output') {
    const { parentId: objectiveId, before } = line;
    void perform('outputs/add', { id: id as never, objectiveId, title, before }, gesture);
    const record = openState().records.outputs.get(id as never);
    return record ? { ...made, kind: adds, id: record.id, record: { ...record, title: emptyText } } : null;
  }
  const { parentId: outputId, before } = line;
  const rows = [{ id: id as never, fields: { title } }];
  void perform('activities/add', { workplanId, outputId, before, rows }, gesture);
  const record = openState().records.activities.get(id as never);
  return record
    ? { ...made, kind: adds, id: record.id, typed: {}, record: { ...record, title: emptyText } }
    : null;
}

/** Answers at once whether it is gone from sight; something that others hold on to stays. */
export function removeRow(row: RecordRow, gesture?: string): boolean {
  return removeRows([row], gesture);
}

/** Whether any of them is gone. Activities go in one change. */
export function removeRows(rows: readonly RecordRow[], gesture?: string): boolean {
  const ids = rows.flatMap((row) => (row.kind === 'activity' ? [row.id] : []));
  if (ids.length > 0) void perform('activities/remove', { ids }, gesture);
  for (const row of rows) {
    if (row.kind === 'output') void perform('outputs/remove', { id: row.id }, gesture);
    if (row.kind === 'objective') void perform('objectives/remove', { id: row.id }, gesture);
  }
  const { activities, outputs, objectives } = openState().records;
  return rows.some(({ id }) => ![activities, outputs, objectives].some((table) => table.has(id as never)));
}

/** Activities go together; a heading goes alone, with all that lies under it. */
export function shiftRows(moved: readonly TableRow[], by: -1 | 1, rows: readonly TableRow[]): void {
  const ids = moved.flatMap((row) => (row.kind === 'activity' ? [row.id] : []));
  const [row] = moved;
  if (ids.length > 0) {
    const move = commandForActivityShift(ids, by, rows);
    if (move) void perform('activities/move', move);
  } else if (row?.kind === 'output') {
    const move = commandForOutputShift(row, by, rows);
    if (move) void perform('outputs/move', move);
  } else if (row?.kind === 'objective') {
    const move = commandForObjectiveShift(row, by, rows);
    if (move) void perform('objectives/move', move);
  }
}
