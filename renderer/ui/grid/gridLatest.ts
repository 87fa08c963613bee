import type { Dispatch, RefObject, SetStateAction } from 'react';
import type { GridShape, Move, Position } from './gridNavigation.ts';
import type { Range } from './gridRange.ts';
import type { GridState } from './gridState.ts';
import type { AnyCell, AnyGridProps } from './gridTypes.ts';

/** The grid as it was last rendered: what actions, which stay the same, find when they are called. */
export type GridLatest = {
  readonly props: AnyGridProps;
  readonly state: GridState;
  readonly position: Position;
  readonly range: Range | null;
  readonly extent: Position | null;
  readonly shape: () => GridShape;
  readonly cellAt: (at: Position) => AnyCell | null;
  readonly activate: (to: Position) => void;
  readonly moveFrom: (from: Position, move: Move) => Position | null;
  readonly setState: Dispatch<SetStateAction<GridState>>;
  readonly hasFocus: RefObject<boolean>;
  readonly resizeBy: (column: number, by: -1 | 1) => void;
  readonly scrollHome: () => void;
};
