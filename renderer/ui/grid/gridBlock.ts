import type { GridShape, Position } from './gridNavigation.ts';
import { isInRange, lineRows, numbersFrom, type Range } from './gridRange.ts';

export type Block = readonly (readonly string[])[];
export type Filling = { readonly from: Position; readonly to: Position };

type Lines = Pick<GridShape, 'isWide'>;

/** A block repeated over a place that holds it a whole number of times; as it is where it does not. */
export function tiled(block: Block, rows: number, columns: number): Block {
  const height = block.length;
  const width = Math.max(0, ...block.map((cells) => cells.length));
  if (height === 0 || width === 0) return block;
  const isWhole = rows % height === 0 && columns % width === 0;
  if (!isWhole || rows * columns === 0) return block;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => block[row % height]?.[column % width] ?? ''),
  );
}

/**
 * Which cell each cell beyond `source` takes after, when that is stretched to `whole`: the rows, or columns, of the
 * source over and over, counted from it in both directions.
 */
export function fillings(source: Range, whole: Range, shape: Lines): readonly Filling[] {
  const lines = lineRows(whole, shape);
  const own = lineRows(source, shape);
  const columns = numbersFrom(whole.left, whole.right);
  const width = source.right - source.left + 1;
  const first = lines.indexOf(own[0] ?? -1);
  if (first === -1) return [];
  return lines.flatMap((row, line) =>
    columns.flatMap((column) => {
      const to = { row, column };
      if (isInRange(to, source)) return [];
      const from = {
        row: own[wrapped(line - first, own.length)] ?? row,
        column: source.left + wrapped(column - source.left, width),
      };
      return [{ from, to }];
    }),
  );
}

/** Ctrl+D: the first row of the range into all others; a single row takes after the one above it. */
export function fillingsDown(range: Range, shape: Lines): readonly Filling[] {
  const lines = lineRows(range, shape);
  const [first] = lines;
  if (first === undefined) return [];
  const source = lines.length > 1 ? first : numbersFrom(0, first - 1).findLast((row) => !shape.isWide(row));
  if (source === undefined) return [];
  return fillings({ ...range, top: source, bottom: source }, { ...range, top: source }, shape);
}

/** Ctrl+R: the same from left to right. */
export function fillingsRight(range: Range, shape: Lines): readonly Filling[] {
  const source = range.right > range.left ? range.left : range.left - 1;
  if (source < 0) return [];
  return fillings({ ...range, left: source, right: source }, { ...range, left: source }, shape);
}

function wrapped(n: number, length: number): number {
  return ((n % length) + length) % length;
}
