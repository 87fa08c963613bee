import { type RefObject, useCallback, useMemo } from 'react';
import type { Language } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { type RowWriting, useRowEditing } from '../../../app/useRowEditing.ts';
import type { GridCell, GridHandle } from '../../../ui/grid/gridTypes.ts';
import { addRecord, removeRow } from './changeRows.ts';
import type { ColumnId } from './columns.ts';
import type { AddRow, RecordRow, TableRow } from './tableRows.ts';
import type { Asked } from './usePlan.ts';
import { isUntouched, restoreCell, writeCell } from './writeCell.ts';

export type Cell = GridCell<TableRow, ColumnId>;

export function useCellEditing(
  workplanId: WorkplanId,
  language: Language,
  grid: RefObject<GridHandle | null>,
  setAsked: (asked: Asked | null) => void,
) {
  const writing = useMemo(
    (): RowWriting<RecordRow, AddRow, ColumnId> => ({
      add: (line, typed, gesture) => {
        const row = addRecord(line, typed, language, workplanId, gesture);
        return row && { row, column: row.kind === 'activity' ? 'title' : null };
      },
      write: (row, column, typed, gesture) => writeCell(row, column, typed, language, gesture),
      restore: restoreCell,
      remove: removeRow,
      isUntouched,
    }),
    [workplanId, language],
  );
  const { handlers, gestureNow } = useRowEditing(
    writing,
    grid,
    useCallback(() => setAsked(null), [setAsked]),
  );

  return useMemo(() => {
    /** For a text that comes as a whole. */
    function onTypedAtOnce(cell: Cell, text: string) {
      handlers.onStarted(cell);
      handlers.onEdited(cell, text);
      if (cell.row.kind !== 'add') handlers.onFinished();
    }
    return { handlers, onTypedAtOnce, gestureNow };
  }, [handlers, gestureNow]);
}
