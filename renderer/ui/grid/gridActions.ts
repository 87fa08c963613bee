import type { RefObject } from 'react';
import type { GridLatest } from './gridLatest.ts';
import type { Move, Position } from './gridNavigation.ts';
import { movedWithin, type Range } from './gridRange.ts';
import type { Point } from './gridTypes.ts';
import { type RangeActions, rangeActions } from './rangeActions.ts';

type CellActions = {
  /** `keeping` leaves the rows selected: a menu is asked for on one of them. */
  readonly activate: (to: Position, how?: 'extending' | 'withoutFocus' | 'keeping') => void;
  readonly focus: () => void;
  /** Whether the move stays within the grid. */
  readonly move: (move: Move) => boolean;
  readonly extend: (move: Move) => void;
  readonly enter: (by: -1 | 1) => void;
  readonly open: (caret: number | null) => void;
  readonly openTyped: (seed: string | null) => void;
  readonly edited: (text: string) => void;
  readonly finish: (then?: Move) => boolean;
  readonly cancel: () => void;
  readonly shiftRow: (by: -1 | 1) => void;
  readonly resize: (by: -1 | 1) => void;
  readonly wantMenu: (at: Point) => void;
  readonly focusCell: (rowId: string, column: string | null, isEditing: boolean) => void;
};
export type GridActions = CellActions & RangeActions;

export function gridActions(latest: RefObject<GridLatest>): GridActions {
  let anchor: number | null = null;

  function cell() {
    return latest.current.cellAt(latest.current.position);
  }

  function activate(to: Position, how?: 'extending' | 'withoutFocus' | 'keeping') {
    const { props, position, state } = latest.current;
    if (state.editing) finish();
    latest.current.hasFocus.current = how !== 'withoutFocus';
    if (how === 'extending' && props.onRowsSelected) {
      anchor ??= Math.max(0, position.row);
      const [from, upTo] = [Math.min(anchor, to.row), Math.max(anchor, to.row)];
      props.onRowsSelected(props.rows.slice(Math.max(0, from), upTo + 1).map((row) => row.id));
    } else {
      anchor = null;
      if (how !== 'keeping' && props.selectedRows && props.selectedRows.size > 0) props.onRowsSelected?.([]);
    }
    latest.current.activate(to);
  }

  /** The active cell goes round within the range, which stays. */
  function moveWithin(range: Range, step: 'next' | 'previous' | 'down' | 'up') {
    const { position, shape, props, setState, cellAt } = latest.current;
    const to = movedWithin(position, step, range, shape());
    latest.current.hasFocus.current = true;
    setState((last) => ({
      ...last,
      editing: null,
      active: { rowId: props.rows[to.row]?.id ?? null, ...to },
    }));
    const active = cellAt(to);
    if (active) props.onActivated?.(active);
  }

  function move(where: Move): boolean {
    const { range, position, moveFrom } = latest.current;
    if (range && (where === 'next' || where === 'previous')) {
      moveWithin(range, where);
      return true;
    }
    const to = moveFrom(position, where);
    if (where === 'rowStart' || where === 'gridStart') latest.current.scrollHome();
    if (to) activate(to);
    return to !== null;
  }

  function open(by: 'typed' | 'opened', caret: number | null, seed: string | null) {
    const { props, state, setState, position } = latest.current;
    const active = cell();
    if (!active || state.editing || props.editorOf(active) === 'none') return;
    const before = props.textOf(active);
    setState((last) => ({
      ...last,
      active: { rowId: active.row.id, ...position },
      editing: { by, before, caret, seed },
    }));
    props.onStarted?.(active);
  }

  function close() {
    latest.current.setState((last) => ({ ...last, editing: null, session: last.session + 1 }));
  }

  function finish(then?: Move): boolean {
    const { props, state, range } = latest.current;
    const active = cell();
    if (state.editing && active) {
      close();
      latest.current = { ...latest.current, state: { ...state, editing: null } };
      props.onFinished?.(active);
    }
    if (then === undefined) return true;
    if (range && (then === 'down' || then === 'up')) {
      moveWithin(range, then);
      return true;
    }
    return move(then);
  }

  const ranges = rangeActions(latest, { cell, activate, finish });

  return {
    ...ranges,
    activate,
    focus: () => {
      latest.current.hasFocus.current = true;
    },
    move,
    extend: (where) => {
      const { props, position, moveFrom } = latest.current;
      if (props.spoken) return ranges.extendBy(where);
      const isVertical = ['up', 'down', 'pageUp', 'pageDown'].includes(where);
      const to = moveFrom(position, where);
      if (to) activate(to, isVertical ? 'extending' : undefined);
    },
    enter: (by) => {
      const { range } = latest.current;
      if (range) moveWithin(range, by === 1 ? 'down' : 'up');
      else open('opened', null, null);
    },
    open: (caret) => open('opened', caret, null),
    openTyped: (seed) => {
      const isTaken = seed !== null && latest.current.props.onTypedOver?.(ranges.cellsMeant(), seed);
      if (!isTaken) open('typed', null, seed);
    },
    edited: (text) => {
      const active = cell();
      if (active) latest.current.props.onEdited(active, text);
    },
    finish,
    cancel: () => {
      const { props, state } = latest.current;
      const active = cell();
      if (!state.editing || !active) return;
      if (props.textOf(active) !== state.editing.before) props.onEdited(active, state.editing.before);
      close();
      props.onCancelled?.(active);
    },
    shiftRow: (by) => {
      const { props, position, range } = latest.current;
      const row = props.rows[position.row];
      const selected = props.spoken ? props.rows.filter(({ id }) => props.selectedRows?.has(id)) : [];
      const inRange = range ? props.rows.slice(range.top, range.bottom + 1) : [];
      const shifted = selected.length > 0 ? selected : inRange.length > 0 ? inRange : row ? [row] : [];
      if (shifted.length > 0) props.onRowsShifted?.(shifted, by);
    },
    resize: (by) => latest.current.resizeBy(latest.current.position.column, by),
    wantMenu: (at) => {
      const active = cell();
      if (active) latest.current.props.onMenuWanted?.(active, at);
    },
    focusCell: (rowId, columnId, isEditing) => {
      const { props, setState } = latest.current;
      latest.current.hasFocus.current = true;
      const column = Math.max(
        0,
        props.columns.findIndex((candidate) => candidate.id === columnId),
      );
      const row = props.rows.find((candidate) => candidate.id === rowId);
      const before = row ? props.textOf({ row, column: props.isWide?.(row) ? null : columnId }) : '';
      setState((last) => ({
        range: null,
        stretch: null,
        session: last.session + 1,
        active: { rowId, row: last.active?.row ?? 0, column },
        editing: isEditing ? { by: 'opened', before, caret: null, seed: null } : null,
      }));
    },
  };
}
