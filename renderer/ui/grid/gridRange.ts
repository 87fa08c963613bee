import { type GridShape, type Move, moved, type Position } from './gridNavigation.ts';

/** A block of cells, its last row and column included. */
export type Range = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

type Lines = Pick<GridShape, 'isWide'>;

export function rangeBetween(a: Position, b: Position): Range {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function isInRange({ row, column }: Position, range: Range): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function isOneCell({ top, left, bottom, right }: Range): boolean {
  return top === bottom && left === right;
}

/** The rows of a range whose cells stand for themselves: in a row that is one wide cell there is no block to fill. */
export function lineRows({ top, bottom }: Range, { isWide }: Lines): readonly number[] {
  return numbersFrom(top, bottom).filter((row) => !isWide(row));
}

export function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}

/**
 * Where the far corner of a range goes by key. A row that is one wide cell counts as if it had all columns, and single
 * steps pass over it, where `skipsWide`: in a block of cells it has no part.
 */
export function extended(extent: Position, move: Move, shape: GridShape, skipsWide: boolean): Position {
  const columns = { ...shape, hasHandles: false, isWide: () => false };
  let to = extent;
  do {
    const next = moved(to, move, columns) ?? to;
    if (next.row < 0 || (next.row === to.row && next.column === to.column)) return extent;
    to = { row: next.row, column: Math.max(0, next.column) };
  } while (skipsWide && (move === 'up' || move === 'down') && shape.isWide(to.row));
  return to;
}

/** Whether a range takes whole rows, and with them those that are one wide cell. */
export function isWholeRows(
  { left, right }: Range,
  { columnCount }: Pick<GridShape, 'columnCount'>,
): boolean {
  return left === 0 && right === columnCount - 1;
}

/** What is outlined of a range: a block of cells ends at the first and the last row that has such cells. */
export function outlined(range: Range, shape: Lines & Pick<GridShape, 'columnCount'>): Range {
  const lines = isWholeRows(range, shape) ? [] : lineRows(range, shape);
  return { ...range, top: lines[0] ?? range.top, bottom: lines.at(-1) ?? range.bottom };
}

type StepWithin = 'next' | 'previous' | 'down' | 'up';

/** Within a range Tab goes along its rows and Enter down its columns, round and round. */
export function movedWithin(from: Position, step: StepWithin, range: Range, { isWide }: Lines): Position {
  const cells =
    step === 'next' || step === 'previous'
      ? numbersFrom(range.top, range.bottom).flatMap((row) =>
          isWide(row)
            ? [{ row, column: range.left }]
            : numbersFrom(range.left, range.right).map((column) => ({ row, column })),
        )
      : numbersFrom(range.left, range.right).flatMap((column) =>
          numbersFrom(range.top, range.bottom)
            .filter((row) => column === range.left || !isWide(row))
            .map((row) => ({ row, column })),
        );
  const at = cells.findIndex(
    ({ row, column }) => row === from.row && (column === from.column || isWide(row)),
  );
  const by = step === 'next' || step === 'down' ? 1 : -1;
  return cells[(at + by + cells.length) % cells.length] ?? from;
}

/** The sides on which a cell bounds a range, as bits. */
export const edge = { inside: 1, top: 2, right: 4, bottom: 8, left: 16 } as const;

/** Null for no range; 0 outside it. A wide cell reaches over all columns of the range. */
export function edgesAt(range: Range | null, { row, column }: Position, isWide: boolean): number {
  if (!range || !isInRange({ row, column: isWide ? range.left : column }, range)) return 0;
  return (
    edge.inside |
    (row === range.top ? edge.top : 0) |
    (row === range.bottom ? edge.bottom : 0) |
    (isWide || column === range.left ? edge.left : 0) |
    (isWide || column === range.right ? edge.right : 0)
  );
}

/** What dragging the corner of a range to a cell would fill: the range and what lies on the way, in one direction alone. */
export function stretched(range: Range, to: Position): Range {
  const down = Math.max(to.row - range.bottom, range.top - to.row, 0);
  const across = Math.max(to.column - range.right, range.left - to.column, 0);
  if (down === 0 && across === 0) return range;
  return down >= across
    ? { ...range, top: Math.min(range.top, to.row), bottom: Math.max(range.bottom, to.row) }
    : { ...range, left: Math.min(range.left, to.column), right: Math.max(range.right, to.column) };
}
