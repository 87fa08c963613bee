import type { Position } from './gridNavigation.ts';
import { isOneCell, type Range, rangeBetween } from './gridRange.ts';

export type Editing = {
  /** `typed` starts from nothing, `opened` from the text that is there. */
  readonly by: 'typed' | 'opened';
  readonly before: string;
  readonly caret: number | null;
  readonly seed: string | null;
};

/** A cell by the id of its row, so that it is the same one while others come and go. */
export type Place = { readonly rowId: string | null; readonly row: number; readonly column: number };

export type GridState = {
  /** Null before anyone came: then the first cell is the stop for Tab. `rowId` is null in the row of headings. */
  readonly active: Place | null;
  /** Two corners. The active cell is one of the cells between them, and the first corner to begin with. */
  readonly range: {
    readonly anchor: Place;
    readonly extent: Place;
    /** By key: then the second corner is brought into sight. */
    readonly isFollowed: boolean;
  } | null;
  /** Where the corner of the range is being dragged to. */
  readonly stretch: Range | null;
  readonly editing: Editing | null;
  /** Counts what has been edited, so that each time gets a fresh field with nothing to undo in it. */
  readonly session: number;
};

export const initialGridState: GridState = {
  active: null,
  range: null,
  stretch: null,
  editing: null,
  session: 0,
};

type Indexes = ReadonlyMap<string, number>;

/** Where the active cell is now; when its row has gone, the row that took its place. */
export function positionOf({ active }: GridState, indexOf: Indexes): Position {
  if (!active) return { row: Math.min(0, indexOf.size - 1), column: 0 };
  return whereIs(active, indexOf);
}

function whereIs({ rowId, row, column }: Place, indexOf: Indexes): Position {
  if (rowId === null) return { row: -1, column };
  return { row: indexOf.get(rowId) ?? Math.min(row, indexOf.size - 1), column };
}

/** The range as it lies now; null for a single cell, and when a corner of it has gone. */
export function rangeOf({ range }: GridState, indexOf: Indexes): Range | null {
  if (!range || [range.anchor, range.extent].some(({ rowId }) => !indexOf.has(rowId ?? ''))) return null;
  const between = rangeBetween(whereIs(range.anchor, indexOf), whereIs(range.extent, indexOf));
  return isOneCell(between) ? null : between;
}
