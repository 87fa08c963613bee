import { type RefObject, useMemo, useRef } from 'react';
import type { Language } from '../../../../shared/domain/text.ts';
import { newId } from '../../../records/run.ts';
import type { GridHandle } from '../../../ui/grid/gridTypes.ts';
import { addTyped, isUntouched, removeRows, restoreCell, writeCell } from './changes.ts';
import type { Asked, Cell, RecordRow, Row } from './rows.ts';

/** From opening a cell to leaving it: the row as it was, and the gesture that undo takes back at once. */
type Session = { readonly row: RecordRow; readonly gesture: string; readonly isNew: boolean };

export function useEditing(
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

    function start(row: Row) {
      session.current = row.kind === 'add' ? null : { row, gesture: newId(), isNew: false };
    }

    /** The last row becomes a recommendation, and the caret goes with it. */
    function add(typed: string) {
      if (typed.trim() === '') return;
      const gesture = newId();
      const row = addTyped(typed, language, gesture);
      if (!row) return;
      session.current = { row, gesture, isNew: true };
      grid.current?.focusCell(row.id, 'text', 'editing');
    }

    return {
      onStarted: ({ row }: Cell) => start(row),
      onEdited: ({ row, column }: Cell, typed: string) => {
        if (row.kind === 'add') return add(typed);
        if (session.current?.row.id !== row.id) start(row);
        const now = session.current;
        if (now && column !== null && column !== 'reference')
          writeCell(now.row, column, typed, language, now.gesture);
      },
      onFinished: () => {
        const ended = end();
        if (ended?.isNew && isUntouched(ended.row.id)) removeRows([ended.row.id], ended.gesture);
      },
      onCancelled: ({ column }: Cell) => {
        const ended = end();
        if (ended?.isNew) removeRows([ended.row.id], ended.gesture);
        else if (ended && column !== null && column !== 'reference')
          restoreCell(ended.row, column, ended.gesture);
      },
    };
  }, [language, grid, setAsked]);
}
