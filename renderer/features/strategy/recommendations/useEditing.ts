import { type RefObject, useCallback, useMemo } from 'react';
import type { Language } from '../../../../shared/domain/text.ts';
import { type RowWriting, useRowEditing } from '../../../app/useRowEditing.ts';
import type { GridHandle } from '../../../ui/grid/gridTypes.ts';
import { addTyped, isUntouched, removeRows, restoreCell, writeCell } from './changes.ts';
import type { ColumnId } from './columns.ts';
import type { AddRow, Asked, RecordRow } from './rows.ts';

export function useEditing(
  language: Language,
  grid: RefObject<GridHandle | null>,
  setAsked: (asked: Asked | null) => void,
) {
  const writing = useMemo(
    (): RowWriting<RecordRow, AddRow, ColumnId> => ({
      add: (_, typed, gesture) => {
        const row = addTyped(typed, language, gesture);
        return row && { row, column: 'text' };
      },
      write: (row, column, typed, gesture) => {
        if (column !== null && column !== 'reference') writeCell(row, column, typed, language, gesture);
      },
      restore: (row, column, gesture) => {
        if (column !== null && column !== 'reference') restoreCell(row, column, gesture);
      },
      remove: ({ id }, gesture) => removeRows([id], gesture),
      isUntouched: ({ id }) => isUntouched(id),
    }),
    [language],
  );
  return useRowEditing(
    writing,
    grid,
    useCallback(() => setAsked(null), [setAsked]),
  ).handlers;
}
