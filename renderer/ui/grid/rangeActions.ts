import type { RefObject } from 'react';
import { type Filling, fillings, fillingsDown, fillingsRight, tiled } from './gridBlock.ts';
import type { GridLatest } from './gridLatest.ts';
import type { GridShape, Move, Position } from './gridNavigation.ts';
import { extended, isWholeRows, lineRows, numbersFrom, type Range, stretched } from './gridRange.ts';
import type { Place } from './gridState.ts';
import type { AnyCell } from './gridTypes.ts';
import { formatTable, formatTableHtml, parseTable } from './tableText.ts';

export type Copied = { readonly text: string; readonly html: string };

export type RangeActions = {
  readonly extendTo: (to: Position) => void;
  readonly extendBy: (move: Move) => void;
  readonly selectAll: () => void;
  /** All cells of one column. */
  readonly selectColumn: (column: number) => void;
  /** The rows of the range, or the active one, as a whole. */
  readonly selectRows: () => void;
  /** Those from the active row to this one, or this one more or less. */
  readonly selectRowsTo: (row: number, how: 'extending' | 'toggling') => void;
  /** Answers whether a range was there: Esc without one means what it means elsewhere. */
  readonly dropRange: () => boolean;
  readonly clear: () => void;
  /** The cells of the range, or the active one, as far as they can be edited. */
  readonly cellsMeant: () => readonly AnyCell[];
  readonly copied: () => Copied | null;
  readonly paste: (text: string) => boolean;
  readonly fill: (to: 'down' | 'right') => void;
  /** Shows what would be filled; null shows nothing. */
  readonly stretchTo: (to: Position | null) => void;
  readonly fillStretch: () => void;
};

type Cells = {
  readonly cell: () => AnyCell | null;
  readonly activate: (to: Position) => void;
  readonly finish: () => boolean;
};

export function rangeActions(latest: RefObject<GridLatest>, { cell, activate, finish }: Cells): RangeActions {
  function placeOf(at: Position): Place {
    return { ...at, rowId: latest.current.props.rows[at.row]?.id ?? null };
  }

  function setRange(anchor: Position, extent: Position) {
    const range = { anchor: placeOf(anchor), extent: placeOf(extent), isFollowed: false };
    latest.current.setState((last) => ({ ...last, range }));
  }

  /** The range, or the active cell as a range of one. */
  function area(): Range {
    const { range, position } = latest.current;
    const { row, column } = position;
    return range ?? { top: row, bottom: row, left: column, right: column };
  }

  function rowIds(top: number, bottom: number): readonly string[] {
    return latest.current.props.rows.slice(top, bottom + 1).map(({ id }) => id);
  }

  function extendTo(to: Position, isFollowed = false) {
    const { props, state, position } = latest.current;
    if (position.row < 0 || position.column < 0) return activate(to);
    if (state.editing) finish();
    latest.current.hasFocus.current = true;
    const areRows = (props.selectedRows?.size ?? 0) > 0;
    const anchor = state.range?.anchor ?? placeOf(position);
    latest.current.setState((last) => ({ ...last, range: { anchor, extent: placeOf(to), isFollowed } }));
    if (areRows) props.onRowsSelected?.(rowIds(Math.min(anchor.row, to.row), Math.max(anchor.row, to.row)));
  }

  function cellsMeant(): readonly AnyCell[] {
    const { props, range, shape: shapeNow, cellAt } = latest.current;
    const shape = shapeNow();
    const cells = range
      ? lineRows(range, shape).flatMap((row) =>
          numbersFrom(range.left, range.right).map((column) => cellAt({ row, column })),
        )
      : [cell()];
    return cells.filter((each) => each !== null && props.editorOf(each) !== 'none') as readonly AnyCell[];
  }

  function fill(found: readonly Filling[]) {
    const { props, cellAt } = latest.current;
    const cells = found.flatMap(({ from, to }) => {
      const [source, target] = [cellAt(from), cellAt(to)];
      return source && target && props.editorOf(target) !== 'none' ? [{ from: source, to: target }] : [];
    });
    if (cells.length > 0) props.onFilled?.(cells);
  }

  return {
    extendTo: (to) => extendTo(to),
    extendBy: (move) => {
      const { extent, position, shape: shapeNow } = latest.current;
      const shape = shapeNow();
      if (position.row < 0) return;
      const { range } = latest.current;
      const isBlock = !shape.isWide(position.row) && !(range && isWholeRows(range, shape));
      extendTo(extended(extent ?? position, move, shape, isBlock), true);
    },
    selectAll: () => {
      const { props, shape: shapeNow } = latest.current;
      const shape = shapeNow();
      if (props.spoken && shape.rowCount > 0)
        setRange({ row: 0, column: 0 }, { row: shape.rowCount - 1, column: shape.columnCount - 1 });
    },
    selectColumn: (column) => {
      const { props, shape: shapeNow } = latest.current;
      const shape = shapeNow();
      const [first] = lineRows({ top: 0, bottom: shape.rowCount - 1, left: column, right: column }, shape);
      if (!props.spoken || first === undefined) return;
      activate({ row: first, column });
      setRange({ row: first, column }, { row: shape.rowCount - 1, column });
    },
    selectRows: () => {
      const { props, shape: shapeNow } = latest.current;
      const shape = shapeNow();
      const { top, bottom } = area();
      if (!props.onRowsSelected || top < 0) return;
      if (props.spoken) setRange({ row: top, column: 0 }, { row: bottom, column: shape.columnCount - 1 });
      props.onRowsSelected(rowIds(top, bottom));
    },
    selectRowsTo: (row, how) => {
      const { props, position } = latest.current;
      const { selectedRows = new Set<string>(), onRowsSelected } = props;
      const [id] = rowIds(row, row);
      if (id === undefined) return;
      const from = Math.max(0, position.row);
      if (how === 'extending') onRowsSelected?.(rowIds(Math.min(from, row), Math.max(from, row)));
      else if (selectedRows.has(id)) onRowsSelected?.([...selectedRows].filter((each) => each !== id));
      else onRowsSelected?.([...selectedRows, id]);
    },
    dropRange: () => {
      const { props, range, setState } = latest.current;
      const areSelected = (props.selectedRows?.size ?? 0) > 0;
      if (areSelected) props.onRowsSelected?.([]);
      if (range) setState((last) => ({ ...last, range: null }));
      return areSelected || range !== null;
    },
    clear: () => {
      const cleared = cellsMeant();
      if (cleared.length > 0) latest.current.props.onCleared?.(cleared);
    },
    cellsMeant,
    copied: () => {
      const { props, range, shape: shapeNow } = latest.current;
      const shape = shapeNow();
      const selected = props.rows.flatMap(({ id }, row) => (props.selectedRows?.has(id) ? [row] : []));
      const isWhole = range !== null && isWholeRows(range, shape);
      const lines = range && (isWhole ? numbersFrom(range.top, range.bottom) : lineRows(range, shape));
      const active = cell();
      const cells =
        selected.length > 0
          ? textsOf(latest.current, shape, selected, 0, shape.columnCount - 1)
          : range && lines
            ? textsOf(latest.current, shape, lines, range.left, range.right)
            : active && [[props.textOf(active)]];
      return cells && { text: formatTable(cells), html: formatTableHtml(cells) };
    },
    paste: (text) => {
      const { props, range, shape: shapeNow, cellAt } = latest.current;
      const shape = shapeNow();
      const active = cell();
      if (!active || !props.onPasted) return false;
      const block = parseTable(text);
      const lines = range ? lineRows(range, shape) : [];
      const [first] = lines;
      if (!range || first === undefined) props.onPasted(active, block, null);
      else {
        const all = tiled(block, lines.length, range.right - range.left + 1);
        const over = all.length === lines.length ? lines.flatMap((row) => props.rows[row] ?? []) : null;
        props.onPasted(cellAt({ row: first, column: range.left }) ?? active, all, over);
      }
      return true;
    },
    fill: (to) => {
      const { shape: shapeNow } = latest.current;
      const shape = shapeNow();
      fill(to === 'down' ? fillingsDown(area(), shape) : fillingsRight(area(), shape));
    },
    stretchTo: (to) => {
      const stretch = to && stretched(area(), to);
      latest.current.setState((last) => ({ ...last, stretch }));
    },
    fillStretch: () => {
      const { state, shape: shapeNow, setState } = latest.current;
      const shape = shapeNow();
      const { stretch } = state;
      if (!stretch) return;
      fill(fillings(area(), stretch, shape));
      setRange({ row: stretch.top, column: stretch.left }, { row: stretch.bottom, column: stretch.right });
      setState((last) => ({ ...last, stretch: null }));
    },
  };
}

/** A row that is one wide cell is one text, and none where it has none. */
function textsOf(
  { props, cellAt }: GridLatest,
  shape: GridShape,
  rows: readonly number[],
  left: number,
  right: number,
): readonly (readonly string[])[] {
  return rows.flatMap((row) => {
    const columns = shape.isWide(row) ? [left] : numbersFrom(left, right);
    const texts = columns.map((column) => {
      const found = cellAt({ row, column });
      return found ? props.textOf(found) : '';
    });
    return shape.isWide(row) && texts[0] === '' ? [] : [texts];
  });
}
