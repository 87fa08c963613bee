/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import { memo } from 'react';
import { classes } from '../classes.ts';
import { GridCellView } from './GridCellView.tsx';
import { GridHandleCell } from './GridHandleCell.tsx';
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
  readonly editing: Editing | null;
  readonly session: number;
  readonly measure: (node: Element | null) => void;
};

export const GridRowView = memo(function GridRowView({ row, index, activeColumn, measure, ...rest }: Props) {
  const { columns, isWide, renderHandle, renderRowLayer, rowClassName } = useGridShared();
  const spans = isWide?.(row) === true;
  const cells = spans ? [null] : columns.map((column) => column.id);
  return (
    <div
      ref={measure}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={rest.isSelected}
      className={classes(
        'absolute inset-x-0 top-0 grid min-h-8 border-b border-line aria-selected:bg-selected',
        rowClassName?.(row),
      )}
      style={{ gridTemplateColumns: 'var(--grid-columns)', transform: `translateY(${rest.start}px)` }}
    >
      {renderHandle && <GridHandleCell row={row} isActive={activeColumn === -1} />}
      {cells.map((column, columnIndex) => {
        const isActive =
          activeColumn !== null && activeColumn >= 0 && (spans || activeColumn === columnIndex);
        return (
          <GridCellView
            key={column ?? ''}
            cell={{ row, column }}
            rowIndex={index}
            columnIndex={spans && activeColumn !== null && activeColumn >= 0 ? activeColumn : columnIndex}
            isActive={isActive}
            editing={isActive ? rest.editing : null}
            session={rest.session}
          />
        );
      })}
      {renderRowLayer && <div className="pointer-events-none absolute inset-0">{renderRowLayer(row)}</div>}
    </div>
  );
});
