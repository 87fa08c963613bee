import { useLayoutEffect, useRef } from 'react';

/**
 * Gives focus to the handle of a row of the list in `within` once the list is shown anew: a row that
 * moves by key, or is new, is taken out of the page and put in again, and loses its focus by that.
 */
export function useRowFocus() {
  const within = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const handle = within.current?.querySelector<HTMLElement>(`[data-row-handle="${wanted.current}"]`);
    if (!handle) return;
    wanted.current = null;
    handle.focus();
    handle.scrollIntoView({ block: 'nearest' });
  });

  return {
    within,
    focusRow: (id: string) => {
      wanted.current = id;
    },
  };
}
