import { type MouseEvent, useMemo } from 'react';
import { placeOf, pressCell } from './cellPointer.ts';
import { isInRange } from './gridRange.ts';
import type { AnyGridProps } from './gridTypes.ts';
import type { GridView } from './useGrid.ts';
import { useLatest } from './useLatest.ts';

/** The mouse over the rows, heard in one place instead of in each cell. */
export function useRowsPointer(view: GridView, props: AnyGridProps) {
  const latest = useLatest({ view, props });

  return useMemo(() => {
    function onMouseDown(event: MouseEvent) {
      const { props: now, view: then } = latest.current;
      pressCell(event, {
        ...then,
        isEditing: then.state.editing !== null,
        hasRanges: now.spoken !== undefined,
        textAt: ({ row, column }) => {
          const found = now.rows[row];
          if (!found) return '';
          return now.textOf({
            row: found,
            column: now.isWide?.(found) ? null : (now.columns[column]?.id ?? null),
          });
        },
      });
    }

    function onContextMenu(event: MouseEvent) {
      const { actions, position, range } = latest.current.view;
      const at = placeOf(event.target);
      if (!at) return;
      event.preventDefault();
      const isActive = at.row === position.row && at.column === position.column;
      if (!isActive && !(range && isInRange(at, range))) actions.activate(at, 'keeping');
      actions.wantMenu({ x: event.clientX, y: event.clientY });
    }

    /** With Shift or Ctrl a handle takes rows, instead of opening its menu. */
    function onClickCapture(event: MouseEvent) {
      if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return;
      const { target } = event;
      if (!(target instanceof Element) || !target.closest('[data-handle]')) return;
      const row = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index']);
      event.preventDefault();
      event.stopPropagation();
      latest.current.view.actions.selectRowsTo(row, event.shiftKey ? 'extending' : 'toggling');
    }

    return { onMouseDown, onContextMenu, onClickCapture };
  }, [latest]);
}
