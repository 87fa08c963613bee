/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import { type PointerEvent, useLayoutEffect, useRef } from 'react';
import { classes } from '../classes.ts';
import { headingId } from './gridContext.ts';
import type { GridColumn } from './gridTypes.ts';
import { onGridKeyDown } from './onGridKeyDown.ts';
import type { ColumnWidths } from './useColumnWidths.ts';
import { useGridShared } from './useGridShared.ts';

type Props = {
  readonly column: GridColumn<string>;
  readonly index: number;
  readonly isActive: boolean;
  readonly isTabStop: boolean;
  readonly hintId: string;
  readonly widths: ColumnWidths;
};

export function GridHeading({ column, index, isActive, isTabStop, hintId, widths }: Props) {
  const { id, actions, hasFocus, renderHandle } = useGridShared();
  const cell = useRef<HTMLDivElement>(null);
  const pull = useRef<{ readonly x: number; readonly width: number } | null>(null);

  useLayoutEffect(() => {
    if (isActive && hasFocus.current) cell.current?.focus();
  }, [isActive, hasFocus]);

  function onPointerDown(event: PointerEvent<HTMLSpanElement>) {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    pull.current = { x: event.clientX, width: cell.current?.offsetWidth ?? column.width };
  }

  return (
    <div
      ref={cell}
      role="columnheader"
      id={headingId(id, column.id)}
      aria-colindex={index + (renderHandle ? 2 : 1)}
      aria-describedby={hintId}
      tabIndex={isTabStop ? 0 : -1}
      className={classes(
        'ring-inside relative flex items-center border-r border-line px-2 text-label font-medium text-quiet last:border-r-0',
        column.isNumeric && 'justify-end',
      )}
      onKeyDown={(event) => onGridKeyDown(event, actions, 'heading')}
    >
      {column.shown && (
        <span aria-hidden title={column.heading} className="truncate">
          {column.shown}
        </span>
      )}
      <span className={column.shown ? 'sr-only' : 'truncate'} title={column.heading}>
        {column.heading}
      </span>
      <span
        aria-hidden
        className="absolute inset-y-0 -right-1 z-10 w-2 cursor-col-resize touch-none transition-colors hover:bg-accent active:bg-accent"
        onPointerDown={onPointerDown}
        onPointerMove={({ clientX }) => {
          if (pull.current) widths.onPulled(column, pull.current.width + clientX - pull.current.x);
        }}
        onLostPointerCapture={() => {
          pull.current = null;
          widths.onReleased();
        }}
      />
    </div>
  );
}
