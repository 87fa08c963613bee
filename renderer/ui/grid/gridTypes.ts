import type { ReactNode, Ref } from 'react';
import type { Move } from './gridNavigation.ts';

export type GridRow = { readonly id: string; readonly kind: string };

export type GridColumn<Column extends string> = {
  readonly id: Column;
  readonly heading: string;
  /** Shown in place of the heading, which is then only said: a Mark, say. */
  readonly shown?: ReactNode;
  readonly width: number;
  readonly minWidth?: number;
  /** Takes what the others leave. */
  readonly isFlexible?: boolean;
  readonly isNumeric?: boolean;
  /** Stays at the left while the others scroll. All columns before it must be frozen too, and only the last be flexible. */
  readonly isFrozen?: boolean;
};

/** `column` is null in a row that is one cell as wide as the grid. */
export type GridCell<Row extends GridRow, Column extends string> = {
  readonly row: Row;
  readonly column: Column | null;
};

/** `line` and `text` (several lines) are edited in the cell itself; `own` opens what `renderEditor` gives. */
export type CellEditor = 'line' | 'text' | 'own' | 'none';

export type EditorApi = {
  /** What was typed to open the editor, and takes the place of the value; null when it was opened by Enter or a press. */
  readonly seed: string | null;
  /** Enter says `down`, Tab `next`; nothing stays in the cell. */
  readonly onFinished: (then?: Move) => void;
  readonly onCancelled: () => void;
};

export type GridHandle = {
  /** Works for a row that is added in the same breath, before it is shown. */
  readonly focusCell: (rowId: string, column: string | null, how?: 'editing') => void;
  readonly focusHeading: (column: number) => void;
};

export type Point = { readonly x: number; readonly y: number };

/** One cell that is to take after another. */
export type CellFilling<Cell> = { readonly from: Cell; readonly to: Cell };

/** How large a range is, without the rows that are one wide cell. */
export type RangeSize = { readonly rows: number; readonly columns: number };

/** Whole sentences for who does not see the screen, said when it has happened. */
export type GridSpoken = {
  readonly range: (size: RangeSize) => string;
  readonly columnMoved?: (heading: string, place: number, of: number) => string;
};

export type GridProps<Row extends GridRow, Column extends string> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Column>[];
  readonly isWide?: (row: Row) => boolean;
  /** What is copied, and what editing starts from. */
  readonly textOf: (cell: GridCell<Row, Column>) => string;
  readonly editorOf: (cell: GridCell<Row, Column>) => CellEditor;
  readonly maxLengthOf?: (cell: GridCell<Row, Column>) => number | undefined;
  /** What is shown; its text where this is not given. */
  readonly renderCell?: (cell: GridCell<Row, Column>) => ReactNode;
  readonly renderEditor?: (cell: GridCell<Row, Column>, api: EditorApi) => ReactNode;
  /** Stands before the text of a row that is one wide cell, also while that is being edited. */
  readonly renderLead?: (row: Row) => ReactNode;
  /** The small button by which a row is dragged; it takes the tabIndex. */
  readonly renderHandle?: (row: Row, tabIndex: 0 | -1) => ReactNode;
  readonly handleHeading?: string;
  /** Lies over the row and lets presses through: a drop target and its marker. */
  readonly renderRowLayer?: (row: Row) => ReactNode;
  readonly rowClassName?: (row: Row) => string;
  /** Said of each heading: how a column is made wider and narrower, and moved, by key. */
  readonly resizeHint: string;
  readonly selectedRows?: ReadonlySet<string>;
  readonly className?: string;
  /** Below the last row: a line for adding one, or what an empty grid says. */
  readonly children?: ReactNode;
  readonly ref?: Ref<GridHandle>;
  /** Given, Shift and the mouse take ranges of cells as in a spreadsheet; without it they select rows. */
  readonly spoken?: GridSpoken;
  readonly onEdited: (cell: GridCell<Row, Column>, text: string) => void;
  readonly onStarted?: (cell: GridCell<Row, Column>) => void;
  readonly onFinished?: (cell: GridCell<Row, Column>) => void;
  /** The text from before has been given to `onEdited` again. */
  readonly onCancelled?: (cell: GridCell<Row, Column>) => void;
  /** A letter typed where the editor is `own`, for the range or the active cell; answers whether that was all it takes. */
  readonly onTypedOver?: (cells: readonly GridCell<Row, Column>[], typed: string) => boolean;
  /** All at once, so that it can be one change: the cells of a range, or the active one. Wide cells only alone. */
  readonly onCleared?: (cells: readonly GridCell<Row, Column>[]) => void;
  /**
   * A block from the clipboard, its first cell at `cell`. Over a range that holds it a whole number of times it comes
   * repeated, and `over` are the rows, one for each line of it; null where it goes on as far as it is long.
   */
  readonly onPasted?: (
    cell: GridCell<Row, Column>,
    block: readonly (readonly string[])[],
    over: readonly Row[] | null,
  ) => void;
  /** Given, Ctrl+D, Ctrl+R and the handle at the corner of a range fill cells after others. Each `to` comes once. */
  readonly onFilled?: (fillings: readonly CellFilling<GridCell<Row, Column>>[]) => void;
  readonly onColumnResized: (column: Column, width: number) => void;
  /** Given, headings are dragged, and moved by Ctrl+Shift and an arrow; `before` is null at the end. Frozen ones stay. */
  readonly onColumnMoved?: (column: Column, before: Column | null) => void;
  /** The menu of a heading, by Enter, its button, or the other mouse button. */
  readonly onHeadingMenuWanted?: (column: Column, at: Point) => void;
  readonly onRowsSelected?: (rowIds: readonly string[]) => void;
  /** Alt and an arrow: the keyboard's way of dragging rows. Those of the range, or the active one. */
  readonly onRowsShifted?: (rows: readonly Row[], by: -1 | 1) => void;
  readonly onMenuWanted?: (cell: GridCell<Row, Column>, at: Point) => void;
  readonly onActivated?: (cell: GridCell<Row, Column>) => void;
};

/** A grid inside itself: there rows and columns are only passed on to the functions that know them. */
export type AnyGridProps = GridProps<GridRow, string>;
export type AnyCell = GridCell<GridRow, string>;
