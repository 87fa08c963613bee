import { type RefObject, useMemo, useRef, useState } from 'react';
import { type GridActions, gridActions } from './gridActions.ts';
import { type GridShape, moved, type Position } from './gridNavigation.ts';
import { type GridState, initialGridState, positionOf } from './gridState.ts';
import type { AnyCell, AnyGridProps } from './gridTypes.ts';
import { useLatest } from './useLatest.ts';

export type GridView = {
  readonly state: GridState;
  readonly position: Position;
  readonly actions: GridActions;
  /** Whether a cell that becomes active takes the focus: not before the person has come into the grid. */
  readonly hasFocus: RefObject<boolean>;
};

/** Which cell is active, whether it is being edited, and all that can happen to it. */
export function useGrid(
  props: AnyGridProps,
  scroller: RefObject<HTMLElement | null>,
  resizeBy: (column: number, by: -1 | 1) => void,
): GridView {
  const [state, setState] = useState(initialGridState);
  const hasFocus = useRef(false);
  const { rows, columns } = props;
  const indexOf = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  const position = positionOf(state, indexOf);

  function cellAt(at: Position): AnyCell | null {
    const row = rows[at.row];
    if (!row || at.column < 0) return null;
    return { row, column: props.isWide?.(row) ? null : (columns[at.column]?.id ?? null) };
  }

  function shape(): GridShape {
    return {
      rowCount: rows.length,
      columnCount: columns.length,
      hasHandles: props.renderHandle !== undefined,
      pageSize: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 320) / 32) - 2),
      isWide: (index) => {
        const row = rows[index];
        return row !== undefined && props.isWide?.(row) === true;
      },
    };
  }

  function activate(to: Position) {
    const row = rows[to.row];
    setState((last) => ({ ...last, editing: null, active: { rowId: row?.id ?? null, ...to } }));
    const cell = cellAt(to);
    if (cell) props.onActivated?.(cell);
  }

  const latest = useLatest({
    props,
    state,
    position,
    cellAt,
    activate,
    moveFrom: (from: Position, move: Parameters<typeof moved>[1]) => moved(from, move, shape()),
    setState,
    hasFocus,
    resizeBy,
  });
  const [actions] = useState(() => gridActions(latest));
  return { state, position, actions, hasFocus };
}
