import { type RefObject, useMemo, useRef } from 'react';
import { newId } from '../records/run.ts';
import type { GridCell, GridHandle, GridRow } from '../ui/grid/gridTypes.ts';

/** The line under the rows, or between two of them, into which a new one is typed. */
type AddLine = GridRow & { readonly kind: 'add' };

/** How rows of a grid are written. A row is always the one that was there before the edit. */
export type RowWriting<Row extends GridRow, Line extends AddLine, Column extends string> = {
  /** Makes a row out of the first letter typed, and says in which cell of it the caret goes on; null when it was refused. */
  readonly add: (
    line: Line,
    typed: string,
    gesture: string,
  ) => { readonly row: Row; readonly column: Column | null } | null;
  readonly write: (row: Row, column: Column | null, typed: string, gesture: string) => void;
  /** Gives a cell back what it said before. */
  readonly restore: (row: Row, column: Column | null, gesture: string) => void;
  readonly remove: (row: Row, gesture: string) => void;
  readonly isUntouched: (row: Row) => boolean;
};

/** From opening a cell to leaving it: the row as it was, and the gesture that undo takes back at once. */
type Session<Row> = { readonly row: Row; readonly gesture: string; readonly isNew: boolean };

/**
 * Typing in the cells of a grid whose last row makes new ones. Everything from opening a cell to leaving it is one step of
 * undo; a new row that is left without a word, or called off with Esc, is gone again.
 */
export function useRowEditing<Row extends GridRow, Line extends AddLine, Column extends string>(
  writing: RowWriting<Row, Line, Column>,
  grid: RefObject<GridHandle | null>,
  onEnded: () => void,
) {
  const session = useRef<Session<Row> | null>(null);

  return useMemo(() => {
    type Cell = GridCell<Row | Line, Column>;

    function end(): Session<Row> | null {
      const ended = session.current;
      session.current = null;
      onEnded();
      return ended;
    }

    function start(row: Row | Line) {
      session.current = isLine(row) ? null : { row, gesture: newId(), isNew: false };
    }

    /** The line becomes the row, and the caret goes with it. */
    function add(line: Line, typed: string) {
      if (typed.trim() === '') return;
      const gesture = newId();
      const made = writing.add(line, typed, gesture);
      if (!made) return;
      session.current = { row: made.row, gesture, isNew: true };
      grid.current?.focusCell(made.row.id, made.column, 'editing');
    }

    const handlers = {
      onStarted: ({ row }: Cell) => start(row),
      onEdited: ({ row, column }: Cell, typed: string) => {
        if (isLine(row)) return add(row, typed);
        if (session.current?.row.id !== row.id) start(row);
        const now = session.current;
        if (now) writing.write(now.row, column, typed, now.gesture);
      },
      onFinished: () => {
        const ended = end();
        if (ended?.isNew && writing.isUntouched(ended.row)) writing.remove(ended.row, ended.gesture);
      },
      onCancelled: ({ column }: Cell) => {
        const ended = end();
        if (ended?.isNew) writing.remove(ended.row, ended.gesture);
        else if (ended) writing.restore(ended.row, column, ended.gesture);
      },
    };

    return { handlers, gestureNow: () => session.current?.gesture ?? newId() };
  }, [writing, grid, onEnded]);
}

function isLine<Row extends GridRow, Line extends AddLine>(row: Row | Line): row is Line {
  return row.kind === 'add';
}
