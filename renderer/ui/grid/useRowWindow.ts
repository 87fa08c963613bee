import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect } from 'react';
import { keeping } from '../keeping.ts';
import type { GridRow } from './gridTypes.ts';
import { revealCell } from './revealCell.ts';
import type { GridView } from './useGrid.ts';

export const headingsHeight = 32;

/** Only the rows in sight exist, and the active one; what the person goes to comes into sight. */
export function useRowWindow(
  rows: readonly GridRow[],
  scroller: RefObject<HTMLElement | null>,
  hasFocus: RefObject<boolean>,
  { state, position, extent }: GridView,
  frozen: number,
) {
  const rangeExtractor = useCallback(
    (range: Range) => keeping(defaultRangeExtractor(range), position.row),
    [position.row],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 33,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    // Rows come in the next frame at the latest, and those beyond the edge are there already.
    useFlushSync: false,
    scrollMargin: headingsHeight,
    scrollPaddingStart: headingsHeight,
    rangeExtractor,
  });

  const { row, column } = position;
  const { active, session } = state;
  useLayoutEffect(() => {
    const node = scroller.current;
    if (!node || !active || !hasFocus.current) return;
    const found =
      row < 0
        ? node.querySelectorAll<HTMLElement>('[data-heading]')[column]
        : node.querySelector<HTMLElement>('[data-active]');
    if (found) revealCell(found, node, frozen, row < 0 ? 0 : headingsHeight);
    // A move to the same place, as by a jump, brings it into sight again.
  }, [scroller, hasFocus, active, row, column, session, frozen]);

  const far = state.range?.isFollowed ? extent : null;
  const [farRow, farColumn] = [far?.row ?? -1, far?.column ?? -1];
  useLayoutEffect(() => {
    const node = scroller.current;
    if (!node || farRow < 0) return;
    const line = node.querySelector(`[data-index="${farRow}"]`);
    const cell = line?.querySelector<HTMLElement>(`[data-column="${farColumn}"], [aria-colspan]`);
    if (cell) revealCell(cell, node, frozen, headingsHeight);
    else virtualizer.scrollToIndex(farRow);
  }, [scroller, virtualizer, farRow, farColumn, frozen]);

  return virtualizer;
}
