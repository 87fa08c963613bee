import { type RefObject, useMemo, useState } from 'react';
import { type GridActions, gridActions } from './gridActions.ts';
import { type GridShape, moved, type Position } from './gridNavigation.ts';
import { outlined, type Range } from './gridRange.ts';
import { type GridState, initialGridState, positionOf, rangeOf } from './gridState.ts';
import type { AnyCell, AnyGridProps } from './gridTypes.ts';
import { useLatest } from './useLatest.ts';

type Lines = Omit<GridShape, 'pageSize'>;

export type GridView = {
  readonly state: GridState;
  readonly position: Position;
  readonly range: Range | null;
  /** What is drawn of it. */
  readonly outline: Range | null;
  /** The far corner of the range: what is to be in sight while it grows. */
  readonly extent: Position | null;
  readonly shape: Lines;
  readonly actions: GridActions;
};

/** Which cell is active, whether it is being edited, and all that can happen to it. */
export function useGrid(
  props: AnyGridProps,
  scroller: RefObject<HTMLElement | null>,
  /** Whether a cell that becomes active takes the focus: not before the person has come into the grid. */
  hasFocus: RefObject<boolean>,
  resizeBy: (column: number, by: -1 | 1) => void,
): GridView {
  const [state, setState] = useState(initialGridState);
  const { rows, columns } = props;
  const indexOf = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  const position = positionOf(state, indexOf);
  const range = useMemo(() => rangeOf(state, indexOf), [state, indexOf]);
  const extentId = state.range?.extent.rowId ?? null;
  const extent =
    range && state.range && extentId !== null
      ? { row: indexOf.get(extentId) ?? 0, column: state.range.extent.column }
      : null;

  function cellAt(at: Position): AnyCell | null {
    const row = rows[at.row];
    if (!row || at.column < 0) return null;
    return { row, column: props.isWide?.(row) ? null : (columns[at.column]?.id ?? null) };
  }

  const shape: Lines = {
    rowCount: rows.length,
    columnCount: columns.length,
    hasHandles: props.renderHandle !== undefined,
    isWide: (index) => {
      const row = rows[index];
      return row !== undefined && props.isWide?.(row) === true;
    },
    isFilled: (at) => {
      const cell = cellAt(at);
      return cell !== null && props.textOf(cell) !== '';
    },
  };

  function shapeIn(sight: HTMLElement | null): GridShape {
    return { ...shape, pageSize: Math.max(1, Math.floor((sight?.clientHeight ?? 320) / 32) - 2) };
  }

  function activate(to: Position) {
    const row = rows[to.row];
    setState((last) => ({
      ...last,
      editing: null,
      range: null,
      active: { rowId: row?.id ?? null, ...to },
    }));
    const cell = cellAt(to);
    if (cell) props.onActivated?.(cell);
  }

  const latest = useLatest({
    props,
    state,
    position,
    range,
    extent,
    shape: () => shapeIn(scroller.current),
    cellAt,
    activate,
    moveFrom: (from: Position, move: Parameters<typeof moved>[1]) =>
      moved(from, move, shapeIn(scroller.current)),
    setState,
    hasFocus,
    resizeBy,
    scrollHome: () => scroller.current?.scrollTo({ left: 0, behavior: 'instant' }),
  });
  const [actions] = useState(() => gridActions(latest));
  const outline = useSame(range && outlined(range, shape));
  return { state, position, range, outline, extent, shape, actions };
}

/** The same object as long as it says the same, so that rows need not render again. */
function useSame(range: Range | null): Range | null {
  const key = range && [range.top, range.left, range.bottom, range.right].join(' ');
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all that is in it
  return useMemo(() => range, [key]);
}
