import { useMemo } from 'react';
import { lineRows } from './gridRange.ts';
import type { AnyGridProps } from './gridTypes.ts';
import type { GridView } from './useGrid.ts';

/** What is said of the range that is taken; nothing while there is none. */
export function useRangeSaid({ spoken, rows, isWide }: AnyGridProps, { range }: GridView): string {
  return useMemo(() => {
    if (!range || !spoken) return '';
    const isWideAt = (index: number): boolean => {
      const row = rows[index];
      return row !== undefined && isWide?.(row) === true;
    };
    const lines = lineRows(range, { isWide: isWideAt });
    return spoken.range({ rows: lines.length, columns: range.right - range.left + 1 });
  }, [range, spoken, rows, isWide]);
}
