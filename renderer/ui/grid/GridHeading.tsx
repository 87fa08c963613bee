/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */

import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useLayoutEffect, useRef } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../Icon.tsx';
import { frozenStyle, lastFrozenStyle } from './cellStyles.ts';
import { frozenLeft, headingId } from './gridContext.ts';
import type { GridColumn, Point } from './gridTypes.ts';
import { onGridKeyDown } from './onGridKeyDown.ts';
import type { ColumnWidths } from './useColumnWidths.ts';
import { useGridShared } from './useGridShared.ts';

type Props = {
  readonly column: GridColumn<string>;
  readonly index: number;
  readonly isActive: boolean;
  readonly hintId: string;
  readonly widths: ColumnWidths;
  readonly onPressed: (event: MouseEvent<HTMLElement>) => void;
  /** Ctrl+Shift and an arrow. */
  readonly onStepped: ((by: -1 | 1) => void) | undefined;
  readonly onMenuWanted: ((at: Point) => void) | undefined;
};

export function GridHeading({ column, index, isActive, hintId, widths, ...rest }: Props) {
  const { id, actions, hasFocus, frozen, renderHandle } = useGridShared();
  const cell = useRef<HTMLDivElement>(null);
  const pull = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const isFrozen = index < frozen;

  useLayoutEffect(() => {
    if (isActive && hasFocus.current) cell.current?.focus({ preventScroll: true });
  }, [isActive, hasFocus]);

  function onPointerDown(event: PointerEvent<HTMLSpanElement>) {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    pull.current = { x: event.clientX, width: cell.current?.offsetWidth ?? column.width };
  }

  function openMenu() {
    const box = cell.current?.getBoundingClientRect();
    if (box) rest.onMenuWanted?.({ x: box.left, y: box.bottom });
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined;
    const isCommand = event.ctrlKey || event.metaKey;
    if (by !== undefined && isCommand && event.shiftKey && rest.onStepped) rest.onStepped(by);
    else if (event.key === 'Enter' && rest.onMenuWanted) openMenu();
    else return onGridKeyDown(event, actions, 'heading');
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={cell}
      role="columnheader"
      id={headingId(id, column.id)}
      data-heading={column.id}
      data-frozen={isFrozen || undefined}
      aria-colindex={index + (renderHandle ? 2 : 1)}
      aria-describedby={hintId}
      aria-haspopup={rest.onMenuWanted ? 'menu' : undefined}
      tabIndex={isActive ? 0 : -1}
      className={classes(
        'group/heading ring-inside flex items-center border-r border-line bg-sunken px-2 text-label font-medium text-quiet last-of-type:border-r-0',
        column.isNumeric && 'justify-end',
        isFrozen ? frozenStyle : 'relative',
        isFrozen && index === frozen - 1 && lastFrozenStyle,
      )}
      style={isFrozen ? { left: frozenLeft(index) } : undefined}
      onKeyDown={onKeyDown}
      onMouseDown={rest.onPressed}
      onContextMenu={(event) => {
        if (!rest.onMenuWanted) return;
        event.preventDefault();
        openMenu();
      }}
    >
      {column.shown && (
        <span aria-hidden title={column.heading} className="truncate">
          {column.shown}
        </span>
      )}
      <span className={column.shown ? 'sr-only' : 'truncate'} title={column.heading}>
        {column.heading}
      </span>
      {rest.onMenuWanted && (
        <span
          aria-hidden
          data-heading-menu
          className="absolute inset-y-0 right-1.5 flex items-center bg-sunken px-0.5 opacity-0 group-hover/heading:opacity-100 group-focus-visible/heading:opacity-100 hover:text-ink"
          onClick={openMenu}
        >
          <Icon of={ChevronDown} size={14} />
        </span>
      )}
      <span
        aria-hidden
        data-resizer
        className="absolute inset-y-0 -right-1 z-10 w-2 cursor-col-resize group-last-of-type/heading:right-0 touch-none transition-colors hover:bg-accent active:bg-accent"
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
