import { type RefCallback, useCallback, useRef, useState } from 'react';

/** How far outside the window something may be and already count as in sight. */
const margin = '100px';

/**
 * Whether an element has come near enough to be seen; once it has, it stays so. What is
 * costly and out of sight can wait for it. `isAtOnce` spares the first ones the wait.
 */
export function useInSight(isAtOnce: boolean): {
  readonly sightRef: RefCallback<Element>;
  readonly isInSight: boolean;
  readonly show: () => void;
} {
  const [isInSight, setInSight] = useState(isAtOnce);
  const observer = useRef<IntersectionObserver | null>(null);
  const show = useCallback(() => setInSight(true), []);

  const sightRef = useCallback(
    (element: Element | null) => {
      observer.current?.disconnect();
      if (!element || isInSight) return;
      observer.current = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) setInSight(true);
        },
        { rootMargin: margin },
      );
      observer.current.observe(element);
    },
    [isInSight],
  );

  return { sightRef, isInSight, show };
}
