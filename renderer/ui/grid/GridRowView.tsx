/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import { memo } from 'react';
import { classes } from '../classes.ts';
import { GridCellView } from './GridCellView.tsx';
import { GridHandleCell } from './GridHandleCell.tsx';
import { edgesAt, type Range } from './gridRange.ts';
import type { Editing } from './gridState.ts';
import type { GridRow } from './gridTypes.ts';
import { useGridShared } from './useGridShared.ts';

type Props = {
  readonly row: GridRow;
  readonly index: number;
  readonly start: number;
  readonly isSelected: boolean | undefined;
  /** Null while another row is active. */
  readonly activeColumn: number | null;
  /** Null for a row that is not in it. */
  readonly range: Range | null;
  readonly stretch: Range | null;
  /** The column whose cell in this row has the corner by which cells are filled; null for none. */
  readonly fillColumn: number | null;
  readonly editing: Editing | null;
  readonly session: number;
  readonly measure: (node: Element | null) => void;
};

export const GridRowView = memo(function GridRowView({ row, index, activeColumn, measure, ...rest }: Props) {
  const grid = useGridShared();
  const { columns, renderHandle, renderRowLayer } = grid;
  const isWide = grid.isWide?.(row) === true;
  const cells = isWide ? [null] : columns.map((column) => column.id);
  const isWideActive = isWide && activeColumn !== null && activeColumn >= 0;
  return (
    <div
      ref={measure}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={rest.isSelected}
      className={classes(
        'absolute inset-x-0 top-0 grid min-h-8 border-b border-line contain-layout contain-style aria-selected:bg-selected [:where(&)]:bg-raised',
        grid.rowClassName?.(row),
      )}
      style={{ gridTemplateColumns: 'var(--grid-columns)', transform: `translateY(${rest.start}px)` }}
    >
      {renderHandle && <GridHandleCell row={row} isActive={activeColumn === -1} />}
      {cells.map((column, cellIndex) => {
        const isActive = isWideActive || activeColumn === cellIndex;
        const columnIndex = isWideActive ? activeColumn : cellIndex;
        const at = { row: index, column: cellIndex };
        return (
          <GridCellView
            key={column ?? ''}
            grid={grid}
            row={row}
            column={column}
            columnIndex={columnIndex}
            isActive={isActive}
            editing={isActive ? rest.editing : null}
            session={isActive ? rest.session : 0}
            edges={edgesAt(rest.range, at, isWide)}
            fillEdges={edgesAt(rest.stretch, at, isWide)}
            hasFillHandle={!isWide && rest.fillColumn === cellIndex}
          />
        );
      })}
      {renderRowLayer && (
        <div className="pointer-events-none absolute inset-0 z-20">{renderRowLayer(row)}</div>
      )}
    </div>
  );
});
