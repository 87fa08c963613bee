import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { type Language, otherLanguage, shownLanguage } from '../../../shared/domain/text.ts';
import { newId } from '../../records/run.ts';
import type { GridHandle } from '../../ui/grid/gridTypes.ts';
import { removeRow } from './changeRows.ts';
import { insertionBelow } from './insertion.ts';
import { addRowId, type Insertion, type RecordRow, type TableRow } from './tableRows.ts';
import type { Plan } from './usePlan.ts';

/** What is done with whole rows, by menu and by key. */
export function useRowActions(
  { rows, insertion, setInsertion, setAsked }: Plan,
  selected: ReadonlySet<string>,
  grid: RefObject<GridHandle | null>,
  language: Language,
) {
  /** Shows the line for something new at that place and puts the caret there. */
  function openLine(wanted: Insertion) {
    setInsertion(wanted.before === null ? null : wanted);
    grid.current?.focusCell(addRowId(wanted), null);
  }

  const writeOther = useCallback(
    (row: RecordRow) => {
      const other = otherLanguage(row.language ?? shownLanguage(row.record.title, language));
      // The cell must say the other language before editing starts from what it says.
      flushSync(() => setAsked({ rowId: row.id, language: other }));
      grid.current?.focusCell(row.id, row.kind === 'activity' ? 'title' : null, 'editing');
    },
    [grid, language, setAsked],
  );

  function remove(gone: readonly RecordRow[]) {
    const last = rows.findLastIndex((row) => gone.some(({ id }) => id === row.id));
    const next = rows.slice(last + 1).find((row) => row.kind !== 'objective');
    const gesture = newId();
    const areGone = gone.map((row) => removeRow(row, gesture)).includes(true);
    if (areGone && next) grid.current?.focusCell(next.id, next.kind === 'activity' ? 'title' : null);
  }

  /** Keys for rows, before the cell that has the focus takes them as its own. */
  function onKeyDownCapture(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || !(event.target instanceof Element)) return;
    const row = rows[Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)];
    if (!row || event.target.closest('[role=menu]')) return;
    const isWriting = event.target.matches('input, textarea:not([data-idle])');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) openLine(insertionBelow(row, rows));
    else if (event.key === 'Delete' && !isWriting && removable(row, event.target).length > 0)
      remove(removable(row, event.target));
    else if (event.key === 'Escape' && !isWriting && row.kind === 'add' && insertion) leaveLine(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function leaveLine(line: TableRow) {
    const above = rows[rows.findIndex((row) => row.id === line.id) - 1];
    setInsertion(null);
    if (above) grid.current?.focusCell(above.id, above.kind === 'activity' ? 'title' : null);
  }

  /** The selected activities, or the one whose number or handle has the focus. */
  function removable(row: TableRow, target: Element): readonly RecordRow[] {
    if (selected.size > 0)
      return rows.filter((each) => each.kind === 'activity' && selected.has(each.id)) as RecordRow[];
    const column = target.closest('[role=gridcell]')?.getAttribute('aria-colindex');
    return row.kind === 'activity' && (column === '1' || column === '2') ? [row] : [];
  }

  return { openLine, writeOther, remove, onKeyDownCapture };
}
