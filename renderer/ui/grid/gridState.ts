import type { Position } from './gridNavigation.ts';

export type Editing = {
  /** `typed` starts from nothing, `opened` from the text that is there. */
  readonly by: 'typed' | 'opened';
  readonly before: string;
  readonly caret: number | null;
  readonly seed: string | null;
};

export type GridState = {
  /** Null before anyone came: then the first cell is the stop for Tab. `rowId` is null in the row of headings. */
  readonly active: { readonly rowId: string | null; readonly row: number; readonly column: number } | null;
  readonly editing: Editing | null;
  /** Counts what has been edited, so that each time gets a fresh field with nothing to undo in it. */
  readonly session: number;
};

export const initialGridState: GridState = { active: null, editing: null, session: 0 };

/** Where the active cell is now; when its row has gone, the row that took its place. */
export function positionOf({ active }: GridState, indexOf: ReadonlyMap<string, number>): Position {
  const last = indexOf.size - 1;
  if (!active) return { row: Math.min(0, last), column: 0 };
  if (active.rowId === null) return { row: -1, column: active.column };
  return { row: indexOf.get(active.rowId) ?? Math.min(active.row, last), column: active.column };
}
