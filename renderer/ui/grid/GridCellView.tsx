/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import { memo } from 'react';
import { classes } from '../classes.ts';
import { ActiveCell } from './ActiveCell.tsx';
import { cellStyle, edgeStyles, frozenStyle, lastFrozenStyle } from './cellStyles.ts';
import { frozenLeft, type GridShared } from './gridContext.ts';
import type { Editing } from './gridState.ts';
import type { AnyCell, GridRow } from './gridTypes.ts';

type Props = {
  readonly grid: GridShared;
  readonly row: GridRow;
  /** Null for the one cell of a wide row. */
  readonly column: string | null;
  readonly columnIndex: number;
  readonly isActive: boolean;
  readonly editing: Editing | null;
  readonly session: number;
  /** The sides on which it bounds the range, and what is about to be filled, as bits. */
  readonly edges: number;
  readonly fillEdges: number;
  readonly hasFillHandle: boolean;
};

/** A cell is one element and what the caller shows in it: a screen holds a thousand of them. */
export const GridCellView = memo(function GridCellView({ grid, row, column, columnIndex, ...rest }: Props) {
  const { isActive, editing, session, edges } = rest;
  const cell: AnyCell = { row, column };
  const isWide = column === null;
  const isFrozen = !isWide && columnIndex < grid.frozen;
  const isNumeric = !isWide && grid.columns[columnIndex]?.isNumeric === true;
  const firstIndex = grid.renderHandle ? 2 : 1;
  const shown = editing === null ? (grid.renderCell ? grid.renderCell(cell) : grid.textOf(cell)) : null;
  const active = isActive && (
    <ActiveCell cell={cell} columnIndex={columnIndex} editing={editing} session={session} />
  );
  return (
    <div
      role="gridcell"
      id={isActive ? `${grid.id}-active` : undefined}
      tabIndex={-1}
      aria-colindex={(isWide ? 0 : columnIndex) + firstIndex}
      aria-colspan={isWide ? grid.columns.length : undefined}
      aria-selected={edges !== 0 || undefined}
      data-column={columnIndex}
      data-active={isActive || undefined}
      data-frozen={isFrozen || undefined}
      className={classes(
        cellStyle,
        !isWide && editing === null && 'px-2 py-1.5',
        isNumeric && 'text-right tabular-nums',
        isFrozen && frozenStyle,
        isFrozen && columnIndex === grid.frozen - 1 && lastFrozenStyle,
        edges !== 0 ? (isActive ? 'bg-raised' : 'bg-selected') : isFrozen && 'bg-inherit',
        edgeStyles(edges, rest.fillEdges),
      )}
      style={
        isWide
          ? { gridColumn: `${firstIndex} / -1` }
          : isFrozen
            ? { left: frozenLeft(columnIndex) }
            : undefined
      }
    >
      {isWide ? (
        <div data-wide className="sticky left-(--grid-handle) min-h-8 w-(--grid-sight) max-w-full">
          {grid.renderLead?.(row)}
          {editing === null && <div className="px-2 py-1.5">{shown}</div>}
          {active}
        </div>
      ) : (
        <>
          {shown}
          {active}
        </>
      )}
      {rest.hasFillHandle && editing === null && (
        <span
          aria-hidden
          data-fill-handle
          className="absolute right-0 bottom-0 z-20 size-2 cursor-crosshair border-t border-l border-raised bg-accent"
        />
      )}
    </div>
  );
});
