/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import { useImperativeHandle, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import { GridHeadings } from './GridHeadings.tsx';
import { GridRowView } from './GridRowView.tsx';
import { GridContext } from './gridContext.ts';
import { isWholeRows, type Range } from './gridRange.ts';
import type { AnyGridProps, GridProps, GridRow } from './gridTypes.ts';
import { useColumnWidths } from './useColumnWidths.ts';
import { useGrid } from './useGrid.ts';
import { useProvidedGrid } from './useGridShared.ts';
import { useGridSight } from './useGridSight.ts';
import { useLeftEdge } from './useLeftEdge.ts';
import { useRangeSaid } from './useRangeSaid.ts';
import { useRowsPointer } from './useRowsPointer.ts';
import { headingsHeight, useRowWindow } from './useRowWindow.ts';

/** A table that is used like a spreadsheet. It shows and edits; what an edit does is the caller's. */
export function DataGrid<Row extends GridRow, Column extends string>(typed: GridProps<Row, Column>) {
  const { ref, ...props } = typed as unknown as AnyGridProps;
  const { rows, columns, selectedRows, renderHandle } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useGridSight(scroller);
  const widths = useColumnWidths(columns, renderHandle !== undefined, sight, props.onColumnResized);
  const hasFocus = useRef(false);
  const view = useGrid(props, scroller, hasFocus, widths.resizeBy);
  const { actions, state, position, range } = view;
  const shared = useProvidedGrid(props, actions, hasFocus);
  const virtualizer = useRowWindow(rows, scroller, hasFocus, view, widths.frozen);
  const edge = useLeftEdge(scroller);
  const pointer = useRowsPointer(view, props);
  const rangeSaid = useRangeSaid(props, view);
  const [moveSaid, setMoveSaid] = useState('');

  useImperativeHandle(ref, () => ({
    focusCell: (rowId, column, how) => actions.focusCell(rowId, column, how === 'editing'),
    focusHeading: (column) => {
      actions.activate({ row: -1, column });
      scroller.current?.querySelectorAll<HTMLElement>('[data-heading]')[column]?.focus();
    },
  }));

  const { outline: shown } = view;
  const areRows = range !== null && isWholeRows(range, view.shape);
  const corner = shown ?? (position.row >= 0 ? { bottom: position.row, right: position.column } : null);
  return (
    <GridContext value={shared}>
      <div
        ref={scroller}
        data-visited={state.active !== null || undefined}
        className={classes(
          'group/grid min-h-0 scroll-pt-8 overflow-auto bg-raised text-body',
          props.className,
        )}
        style={widths.variables}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) hasFocus.current = false;
        }}
      >
        <div
          role="grid"
          className="relative"
          aria-label={props.label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + (renderHandle ? 1 : 0)}
          aria-multiselectable={(selectedRows !== undefined || props.spoken !== undefined) && true}
        >
          <span ref={edge} aria-hidden className="absolute inset-y-0 left-0 w-px" />
          <GridHeadings
            grid={props}
            active={position.row === -1 ? position.column : null}
            widths={widths}
            onSaid={setMoveSaid}
          />
          <div
            role="rowgroup"
            className="relative"
            style={{ height: virtualizer.getTotalSize(), minWidth: widths.total }}
            {...pointer}
          >
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              const isActive = index === position.row;
              const { stretch } = state;
              return (
                <GridRowView
                  key={row.id}
                  row={row}
                  index={index}
                  start={start - headingsHeight}
                  isSelected={selectedRows?.has(row.id)}
                  activeColumn={isActive ? position.column : null}
                  range={shown && isRowIn(shown, index) && (areRows || !props.isWide?.(row)) ? shown : null}
                  stretch={stretch && isRowIn(stretch, index) && !props.isWide?.(row) ? stretch : null}
                  fillColumn={shared.canFill && corner?.bottom === index ? corner.right : null}
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
      <output aria-live="polite" className="sr-only">
        {rangeSaid || moveSaid}
      </output>
    </GridContext>
  );
}

function isRowIn({ top, bottom }: Range, row: number): boolean {
  return row >= top && row <= bottom;
}
