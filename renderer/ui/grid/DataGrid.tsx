/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useCallback, useImperativeHandle, useRef } from 'react';
import { classes } from '../classes.ts';
import { keeping } from '../keeping.ts';
import { GridHeadings } from './GridHeadings.tsx';
import { GridRowView } from './GridRowView.tsx';
import { GridContext } from './gridContext.ts';
import type { AnyGridProps, GridProps, GridRow } from './gridTypes.ts';
import { useColumnWidths } from './useColumnWidths.ts';
import { useGrid } from './useGrid.ts';
import { useProvidedGrid } from './useGridShared.ts';

const headingsHeight = 32;

/** A table that is used like a spreadsheet. It shows and edits; what an edit does is the caller's. */
export function DataGrid<Row extends GridRow, Column extends string>(typed: GridProps<Row, Column>) {
  const props = typed as unknown as AnyGridProps;
  const { rows, columns, selectedRows, renderHandle } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const widths = useColumnWidths(columns, renderHandle !== undefined, props.onColumnResized);
  const view = useGrid(props, scroller, widths.resizeBy);
  const shared = useProvidedGrid(props, view);
  const { actions, hasFocus, state, position } = view;

  const rangeExtractor = useCallback(
    (range: Range) => keeping(defaultRangeExtractor(range), position.row),
    [position.row],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 33,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollMargin: headingsHeight,
    rangeExtractor,
  });

  useImperativeHandle(props.ref, () => ({
    focusCell: (rowId, column, how) => actions.focusCell(rowId, column, how === 'editing'),
  }));

  return (
    <GridContext value={shared}>
      <div
        ref={scroller}
        data-visited={state.active !== null || undefined}
        className={classes(
          'group/grid min-h-0 scroll-pt-8 overflow-auto bg-raised text-body',
          props.className,
        )}
        style={{ '--grid-columns': widths.template } as CSSProperties}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) hasFocus.current = false;
        }}
      >
        <div
          role="grid"
          aria-label={props.label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + (renderHandle ? 1 : 0)}
          aria-multiselectable={selectedRows && true}
        >
          <GridHeadings
            columns={columns}
            handleHeading={renderHandle ? (props.handleHeading ?? '') : null}
            resizeHint={props.resizeHint}
            active={position.row === -1 ? position.column : null}
            widths={widths}
          />
          <div
            role="rowgroup"
            className="relative"
            style={{ height: virtualizer.getTotalSize(), minWidth: widths.total }}
          >
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              const isActive = index === position.row;
              return (
                <GridRowView
                  key={row.id}
                  row={row}
                  index={index}
                  start={start - headingsHeight}
                  isSelected={selectedRows?.has(row.id)}
                  activeColumn={isActive ? position.column : null}
                  editing={isActive ? state.editing : null}
                  session={isActive ? state.session : 0}
                  measure={virtualizer.measureElement}
                />
              );
            })}
          </div>
        </div>
        {props.children}
      </div>
    </GridContext>
  );
}
