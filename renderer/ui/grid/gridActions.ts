import type { Dispatch, RefObject, SetStateAction } from 'react';
import type { Move, Position } from './gridNavigation.ts';
import type { GridState } from './gridState.ts';
import type { AnyCell, AnyGridProps, GridRow } from './gridTypes.ts';
import { formatTable, parseTable } from './tableText.ts';

export type GridLatest = {
  readonly props: AnyGridProps;
  readonly state: GridState;
  readonly position: Position;
  readonly cellAt: (at: Position) => AnyCell | null;
  readonly activate: (to: Position) => void;
  readonly moveFrom: (from: Position, move: Move) => Position | null;
  readonly setState: Dispatch<SetStateAction<GridState>>;
  readonly hasFocus: RefObject<boolean>;
  readonly resizeBy: (column: number, by: -1 | 1) => void;
};

export type GridActions = {
  readonly activate: (to: Position, how?: 'extending' | 'withoutFocus') => void;
  readonly focus: () => void;
  /** Whether the move stays within the grid. */
  readonly move: (move: Move, isExtending?: boolean) => boolean;
  readonly open: (caret: number | null) => void;
  readonly openTyped: (seed: string | null) => void;
  readonly edited: (text: string) => void;
  readonly finish: (then?: Move) => boolean;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly copied: () => string | null;
  readonly paste: (text: string) => boolean;
  readonly shiftRow: (by: -1 | 1) => void;
  readonly resize: (by: -1 | 1) => void;
  readonly wantMenu: (at: { readonly x: number; readonly y: number }) => void;
  readonly focusCell: (rowId: string, column: string | null, isEditing: boolean) => void;
};

export function gridActions(latest: RefObject<GridLatest>): GridActions {
  let anchor: number | null = null;

  function cell() {
    return latest.current.cellAt(latest.current.position);
  }

  function activate(to: Position, how?: 'extending' | 'withoutFocus') {
    const { props, position, state } = latest.current;
    if (state.editing) finish();
    latest.current.hasFocus.current = how !== 'withoutFocus';
    if (how === 'extending' && props.onRowsSelected) {
      anchor ??= Math.max(0, position.row);
      const [from, upTo] = [Math.min(anchor, to.row), Math.max(anchor, to.row)];
      props.onRowsSelected(props.rows.slice(Math.max(0, from), upTo + 1).map((row) => row.id));
    } else {
      anchor = null;
      if (props.selectedRows && props.selectedRows.size > 0) props.onRowsSelected?.([]);
    }
    latest.current.activate(to);
  }

  function move(where: Move, isExtending = false): boolean {
    const to = latest.current.moveFrom(latest.current.position, where);
    if (to) activate(to, isExtending ? 'extending' : undefined);
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
    const { props, state } = latest.current;
    const active = cell();
    if (state.editing && active) {
      close();
      latest.current = { ...latest.current, state: { ...state, editing: null } };
      props.onFinished?.(active);
    }
    return then === undefined || move(then);
  }

  return {
    activate,
    focus: () => {
      latest.current.hasFocus.current = true;
    },
    move,
    open: (caret) => open('opened', caret, null),
    openTyped: (seed) => open('typed', null, seed),
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
    clear: () => {
      const active = cell();
      if (active && latest.current.props.editorOf(active) !== 'none')
        latest.current.props.onCleared?.(active);
    },
    copied: () => {
      const { props } = latest.current;
      const selected = props.rows.filter((row) => props.selectedRows?.has(row.id));
      if (selected.length > 0) return formatTable(selected.map((row) => rowTexts(row, props)));
      const active = cell();
      return active && formatTable([[props.textOf(active)]]);
    },
    paste: (text) => {
      const active = cell();
      const { onPasted } = latest.current.props;
      if (!active || !onPasted) return false;
      onPasted(active, parseTable(text));
      return true;
    },
    shiftRow: (by) => {
      const { props, position } = latest.current;
      const row = props.rows[position.row];
      if (row) props.onRowShifted?.(row, by);
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
        session: last.session + 1,
        active: { rowId, row: last.active?.row ?? 0, column },
        editing: isEditing ? { by: 'opened', before, caret: null, seed: null } : null,
      }));
    },
  };
}

function rowTexts(row: GridRow, props: AnyGridProps): readonly string[] {
  if (props.isWide?.(row)) return [props.textOf({ row, column: null })];
  return props.columns.map((column) => props.textOf({ row, column: column.id }));
}
