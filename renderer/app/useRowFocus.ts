import { useLayoutEffect, useRef } from 'react';

/**
 * Gives focus to the handle of a row of the list in `within` once the list is shown anew: a row that
 * moves by key, or is new, is taken out of the page and put in again, and loses its focus by that.
 */
export function useRowFocus() {
  const within = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly id: string; hasArrived: boolean } | null>(null);

  useLayoutEffect(() => {
    const row = wanted.current;
    if (row === null) return;
    const handle = within.current?.querySelector<HTMLElement>(`[data-row-handle="${row.id}"]`);
    if (!handle || document.activeElement === handle) return;
    // The list may be shown for another reason before the row moves, and the move then takes the focus again.
    if (row.hasArrived && document.activeElement !== document.body) {
      wanted.current = null;
      return;
    }
    row.hasArrived = true;
    handle.focus();
    handle.scrollIntoView({ block: 'nearest' });
  });

  return {
    within,
    focusRow: (id: string) => {
      wanted.current = { id, hasArrived: false };
    },
  };
}
