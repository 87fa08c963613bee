import { createContext, type RefObject } from 'react';
import type { GridActions } from './gridActions.ts';
import type { AnyGridProps } from './gridTypes.ts';

type Passed = Pick<
  AnyGridProps,
  | 'columns'
  | 'isWide'
  | 'textOf'
  | 'editorOf'
  | 'maxLengthOf'
  | 'renderCell'
  | 'renderEditor'
  | 'renderLead'
  | 'renderHandle'
  | 'renderRowLayer'
  | 'rowClassName'
>;

/** What every row needs. Stays the same while the active cell moves, so that other rows do not render. */
export type GridShared = Passed & {
  readonly id: string;
  readonly actions: GridActions;
  readonly hasFocus: RefObject<boolean>;
  /** How many columns stay at the left. */
  readonly frozen: number;
  readonly canFill: boolean;
};

export const GridContext = createContext<GridShared | null>(null);

export function headingId(gridId: string, column: string): string {
  return `${gridId}-heading-${column}`;
}

/** Set on the scroller, so that pulling at a column moves what is frozen and renders no row. */
export function frozenLeft(index: number): string {
  return `var(--grid-left-${index})`;
}
