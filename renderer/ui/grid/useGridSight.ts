import { type RefObject, useLayoutEffect, useState } from 'react';

/** How many pixels of the grid can be seen from left to right; 0 before it is shown. */
export function useGridSight(scroller: RefObject<HTMLElement | null>): number {
  const [sight, setSight] = useState(0);
  useLayoutEffect(() => {
    const node = scroller.current;
    if (!node) return;
    const measure = (): void => setSight(node.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [scroller]);
  return sight;
}
