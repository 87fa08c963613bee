import { type RefObject, useEffect, useRef } from 'react';

/**
 * Marks the scroller while its left edge is scrolled out of sight, so that what is frozen can throw a shadow. Asking
 * for the place at each scroll would make the browser lay out everything once more. Answers with the ref of that edge.
 */
export function useLeftEdge(scroller: RefObject<HTMLElement | null>): RefObject<HTMLSpanElement | null> {
  const edge = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const root = scroller.current;
    const observer = new IntersectionObserver(
      (entries) => root?.toggleAttribute('data-scrolled', entries.at(-1)?.isIntersecting === false),
      { root },
    );
    if (edge.current) observer.observe(edge.current);
    return () => observer.disconnect();
  }, [scroller]);
  return edge;
}
