/** Row -1 is the row of headings; column -1 holds the handles by which rows are dragged. */
export type Position = { readonly row: number; readonly column: number };

export type GridShape = {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasHandles: boolean;
  /** Rows that fit into sight. */
  readonly pageSize: number;
  /** Whether a row is one cell as wide as the grid. The column that one came from is kept while passing through. */
  readonly isWide: (row: number) => boolean;
  /** Whether anything stands in a cell: jumps stop at the end of what is filled. */
  readonly isFilled: (at: Position) => boolean;
};

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd'
  | 'pageUp'
  | 'pageDown'
  | 'jumpUp'
  | 'jumpDown'
  | 'jumpLeft'
  | 'jumpRight'
  | 'next'
  | 'previous';

/** Where a move leads; null when it leaves the grid. */
export function moved(from: Position, move: Move, shape: GridShape): Position | null {
  const lastRow = shape.rowCount - 1;
  const lastColumn = shape.columnCount - 1;
  const { row, column } = from;
  switch (move) {
    case 'up':
      return { row: Math.max(-1, row - 1), column: row === 0 ? Math.max(0, column) : column };
    case 'down':
      return { row: Math.min(lastRow, row + 1), column };
    case 'pageUp':
      return { row: Math.max(Math.min(row, 0), row - shape.pageSize), column };
    case 'pageDown':
      return { row: Math.min(lastRow, Math.max(row, 0) + shape.pageSize), column };
    case 'left':
      return { row, column: leftOf(from, shape) };
    case 'right':
      return isWideAt(from, shape) ? from : { row, column: Math.min(lastColumn, column + 1) };
    case 'rowStart':
      return { row, column: 0 };
    case 'rowEnd':
      return { row, column: lastColumn };
    case 'gridStart':
      return { row: Math.min(0, lastRow), column: 0 };
    case 'gridEnd':
      return { row: lastRow, column: lastColumn };
    case 'jumpUp':
      return jumped(from, 'up', shape);
    case 'jumpDown':
      return jumped(from, 'down', shape);
    case 'jumpLeft':
      return jumped(from, 'left', shape);
    case 'jumpRight':
      return jumped(from, 'right', shape);
    case 'next':
      if (column < lastColumn && !isWideAt(from, shape)) return { row, column: column + 1 };
      return row < lastRow ? { row: row + 1, column: 0 } : null;
    case 'previous':
      if (column > 0 && !isWideAt(from, shape)) return { row, column: column - 1 };
      return row > 0 ? { row: row - 1, column: lastColumn } : null;
  }
}

const steps = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const;

/**
 * To the last filled cell of those that follow without a gap; from the end of them, or from an empty cell, to the
 * next filled one; where none is left, to the edge. Stays among the cells: headings and handles are for single steps.
 */
function jumped(from: Position, direction: keyof typeof steps, shape: GridShape): Position {
  const [down, right] = steps[direction];
  if (right !== 0 && isWideAt(from, shape)) return from;
  const isInside = ({ row, column }: Position): boolean =>
    row >= 0 && row < shape.rowCount && column >= 0 && column < shape.columnCount;
  const after = ({ row, column }: Position): Position => ({ row: row + down, column: column + right });
  let at = after(from);
  if (!isInside(at)) return from;
  const isRun = isInside(from) && shape.isFilled(from) && shape.isFilled(at);
  for (let next = after(at); isInside(next); next = after(at)) {
    if (isRun ? !shape.isFilled(next) : shape.isFilled(at)) return at;
    at = next;
  }
  return at;
}

function leftOf({ row, column }: Position, shape: GridShape): number {
  const first = shape.hasHandles && row >= 0 ? -1 : 0;
  return row >= 0 && shape.isWide(row) ? first : Math.max(first, column - 1);
}

function isWideAt({ row, column }: Position, shape: GridShape): boolean {
  return row >= 0 && column >= 0 && shape.isWide(row);
}
