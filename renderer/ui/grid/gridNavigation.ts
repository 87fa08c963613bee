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
    case 'next':
      if (column < lastColumn && !isWideAt(from, shape)) return { row, column: column + 1 };
      return row < lastRow ? { row: row + 1, column: 0 } : null;
    case 'previous':
      if (column > 0 && !isWideAt(from, shape)) return { row, column: column - 1 };
      return row > 0 ? { row: row - 1, column: lastColumn } : null;
  }
}

function leftOf({ row, column }: Position, shape: GridShape): number {
  const first = shape.hasHandles && row >= 0 ? -1 : 0;
  return row >= 0 && shape.isWide(row) ? first : Math.max(first, column - 1);
}

function isWideAt({ row, column }: Position, shape: GridShape): boolean {
  return row >= 0 && column >= 0 && shape.isWide(row);
}
