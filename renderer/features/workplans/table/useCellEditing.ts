import { type RefObject, useMemo, useRef } from 'react';
import type { Language } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { assert } from '../../../../shared/lib/assert.ts';
import { newId } from '../../../records/run.ts';
import type { GridCell, GridHandle } from '../../../ui/grid/gridTypes.ts';
import { addRecord, removeRow } from './changeRows.ts';
import type { ColumnId } from './columns.ts';
import type { RecordRow, TableRow } from './tableRows.ts';
import type { Asked } from './usePlan.ts';
import { isUntouched, restoreCell, writeCell } from './writeCell.ts';

export type Cell = GridCell<TableRow, ColumnId>;

/** From opening a cell to leaving it: the row as it was, and the gesture that undo takes back at once. */
type Session = { readonly row: RecordRow; readonly gesture: string; readonly isNew: boolean };

export function useCellEditing(
  workplanId: WorkplanId,
  language: Language,
  grid: RefObject<GridHandle | null>,
  setAsked: (asked: Asked | null) => void,
) {
  const session = useRef<Session | null>(null);

  return useMemo(() => {
    function end(): Session | null {
      const ended = session.current;
      session.current = null;
      setAsked(null);
      return ended;
    }

    function start(row: TableRow) {
      session.current = row.kind === 'add' ? null : { row, gesture: newId(), isNew: false };
    }

    /** The line becomes the row, and the caret goes with it. */
    function add(line: Extract<TableRow, { kind: 'add' }>, typed: string) {
      if (typed.trim() === '') return;
      const gesture = newId();
      const row = addRecord(line, typed, language, workplanId, gesture);
      if (!row) return;
      session.current = { row, gesture, isNew: true };
      grid.current?.focusCell(row.id, row.kind === 'activity' ? 'title' : null, 'editing');
    }

    const handlers = {
      onStarted: ({ row }: Cell) => start(row),
      onEdited: ({ row, column }: Cell, typed: string) => {
        if (row.kind === 'add') return add(row, typed);
        if (session.current?.row.id !== row.id) start(row);
        assert(session.current, 'an edit is under way');
        writeCell(session.current.row, column, typed, language, session.current.gesture);
      },
      onFinished: () => {
        const ended = end();
        if (ended?.isNew && isUntouched(ended.row)) removeRow(ended.row, ended.gesture);
      },
      onCancelled: ({ column }: Cell) => {
        const ended = end();
        if (ended?.isNew) removeRow(ended.row, ended.gesture);
        else if (ended) restoreCell(ended.row, column, ended.gesture);
      },
    };

    /** For a text that comes as a whole. */
    function onTypedAtOnce(cell: Cell, text: string) {
      handlers.onStarted(cell);
      handlers.onEdited(cell, text);
      if (cell.row.kind !== 'add') handlers.onFinished();
    }

    return { handlers, onTypedAtOnce, gestureNow: () => session.current?.gesture ?? newId() };
  }, [workplanId, language, grid, setAsked]);
}
