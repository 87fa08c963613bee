import type { KeyboardEvent, RefObject } from 'react';
import type { GridHandle } from '../../../ui/grid/gridTypes.ts';
import type { ColumnId } from './columns.ts';
import { fold, headingsOver, unfold } from './folding.ts';
import { insertionAbove, insertionBelow } from './insertion.ts';
import type { RecordRow, TableRow } from './tableRows.ts';
import type { Plan } from './usePlan.ts';
import type { RowActions } from './useRowActions.ts';

/** Keys for rows, before the cell that has the focus takes them as its own. */
export function useRowKeys(
  { rows, all, insertion }: Plan,
  actions: RowActions,
  columns: readonly ColumnId[],
  selected: ReadonlySet<string>,
  grid: RefObject<GridHandle | null>,
) {
  /** The selected activities, or the one whose number or handle has the focus and stands for the row. */
  function removable(row: TableRow, target: Element): readonly RecordRow[] {
    if (selected.size > 0)
      return all.filter((each) => each.kind === 'activity' && selected.has(each.id)) as RecordRow[];
    const cell = target.closest<HTMLElement>('[role=gridcell]');
    const isRange = cell?.getAttribute('aria-selected') === 'true';
    const isNumber = columns[Number(cell?.dataset['column'] ?? -1)] === 'number';
    const standsForRow = cell?.dataset['handle'] !== undefined || (isNumber && !isRange);
    return row.kind === 'activity' && standsForRow ? [row] : [];
  }

  /** The heading itself, or the one that the row lies under; the focus goes to what is left to see. */
  function collapse(row: TableRow) {
    const id = row.kind === 'objective' || row.kind === 'output' ? row.id : headingsOver(row.id, all).at(-1);
    if (id === undefined) return;
    fold([id]);
    grid.current?.focusCell(id, null);
  }

  /** Whether the key was one of these. */
  function act(event: KeyboardEvent, row: TableRow, target: Element): boolean {
    const isCommand = event.ctrlKey || event.metaKey;
    const isWriting = target.matches('input, textarea:not([data-idle])');
    const { key, shiftKey, altKey } = event;
    if (key === 'Enter' && isCommand && !altKey)
      actions.openLine(shiftKey ? insertionAbove(row) : insertionBelow(row, all));
    else if (isWriting) return false;
    else if (key.toLowerCase() === 'd' && isCommand && shiftKey) actions.duplicate(row);
    else if (key === 'ArrowLeft' && altKey && shiftKey) collapse(row);
    else if (key === 'ArrowRight' && altKey && shiftKey) unfold([row.id]);
    else if (key === 'Delete' && removable(row, target).length > 0) actions.remove(removable(row, target));
    else if (key === 'Escape' && row.kind === 'add' && insertion) actions.leaveLine(row);
    else return false;
    return true;
  }

  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof Element)) return;
    const row = rows[Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)];
    if (!row || event.target.closest('[role=menu]') || !act(event, row, event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
