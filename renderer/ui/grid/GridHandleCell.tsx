/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import { useLayoutEffect, useRef } from 'react';
import { classes } from '../classes.ts';
import type { GridRow } from './gridTypes.ts';
import { onGridKeyDown } from './onGridKeyDown.ts';
import { useGridShared } from './useGridShared.ts';

type Props = {
  readonly row: GridRow;
  readonly isActive: boolean;
};

/** Holds what a row is dragged by. The arrow left of the first cell leads here. */
export function GridHandleCell({ row, isActive }: Props) {
  const { actions, hasFocus, frozen, renderHandle } = useGridShared();
  const cell = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (isActive && hasFocus.current) cell.current?.querySelector('button')?.focus();
  }, [isActive, hasFocus]);

  return (
    <div
      ref={cell}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={1}
      data-handle
      className={classes(
        'flex items-start justify-center border-r border-line pt-1',
        frozen > 0 && 'sticky left-0 z-10 bg-inherit',
      )}
      onKeyDown={(event) => onGridKeyDown(event, actions, 'handle')}
    >
      {renderHandle?.(row, isActive ? 0 : -1)}
    </div>
  );
}
