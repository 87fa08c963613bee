/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import type { MouseEvent } from 'react';
import { caretAt } from '../caretAt.ts';
import { classes } from '../classes.ts';
import { CellField } from './CellField.tsx';
import { headingId } from './gridContext.ts';
import type { Editing } from './gridState.ts';
import type { AnyCell } from './gridTypes.ts';
import { useGridShared } from './useGridShared.ts';

type Props = {
  readonly cell: AnyCell;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly isActive: boolean;
  readonly editing: Editing | null;
  readonly session: number;
};

const ownPress = 'button, a, input, select, textarea, [role=button], [data-no-drag]';

export function GridCellView({ cell, rowIndex, columnIndex, isActive, editing, session }: Props) {
  const grid = useGridShared();
  const { actions, columns } = grid;
  const text = grid.textOf(cell);
  const editor = grid.editorOf(cell);
  const isNumeric = cell.column !== null && columns[columnIndex]?.isNumeric === true;
  const contentId = `${grid.id}-${cell.row.id}-${cell.column ?? ''}`;
  const heading = columns[cell.column === null ? 0 : columnIndex]?.id ?? '';

  function onMouseDown(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest(ownPress)) {
      if (!isActive) actions.activate({ row: rowIndex, column: columnIndex }, 'withoutFocus');
      return;
    }
    if (editing) return;
    // The field takes the focus itself; the browser would give it to the page.
    event.preventDefault();
    if (!isActive || event.shiftKey) {
      actions.activate({ row: rowIndex, column: columnIndex }, event.shiftKey ? 'extending' : undefined);
    } else if (event.button === 0) {
      const pressed = caretAt(event.clientX, event.clientY);
      actions.focus();
      actions.open(pressed?.text === text ? pressed.offset : null);
    }
  }

  const isOpenInField = editing !== null && editor !== 'own';
  const isOwnOpen = editing !== null && editor === 'own';
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      aria-colindex={(cell.column === null ? 0 : columnIndex) + (grid.renderHandle ? 2 : 1)}
      aria-colspan={cell.column === null ? columns.length : undefined}
      data-active={isActive || undefined}
      className={classes(
        'relative min-h-8 scroll-mt-8 border-r border-line last:border-r-0 group-data-visited/grid:data-active:outline-1 data-active:-outline-offset-1 data-active:outline-line-strong data-active:focus-within:outline-2 data-active:focus-within:-outline-offset-2 data-active:focus-within:outline-accent',
      )}
      style={cell.column === null ? { gridColumn: `${grid.renderHandle ? 2 : 1} / -1` } : undefined}
      onMouseDown={onMouseDown}
      onContextMenu={(event) => {
        event.preventDefault();
        if (!isActive) actions.activate({ row: rowIndex, column: columnIndex });
        actions.wantMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      <div
        id={contentId}
        hidden={isOpenInField || isOwnOpen}
        className={classes(
          'px-2 py-1.5 wrap-anywhere whitespace-pre-wrap',
          isNumeric && 'text-right tabular-nums',
        )}
      >
        {grid.renderCell ? grid.renderCell(cell) : text}
      </div>
      {isActive && !isOwnOpen && (
        <CellField
          key={session}
          actions={actions}
          hasFocus={grid.hasFocus}
          labelledBy={`${headingId(grid.id, heading)} ${contentId}`}
          text={text}
          editor={editor}
          editing={editing}
          isNumeric={isNumeric}
          maxLength={grid.maxLengthOf?.(cell)}
        />
      )}
      {isOwnOpen &&
        grid.renderEditor?.(cell, {
          seed: editing.seed,
          onFinished: (then) => void actions.finish(then),
          onCancelled: actions.cancel,
        })}
    </div>
  );
}
