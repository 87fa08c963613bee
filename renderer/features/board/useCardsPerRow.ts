import { useLayoutEffect, useRef, useState } from 'react';
import { CARD_GAP, CARD_WIDTH } from './cardSizes.ts';

/** How many cards fit beside each other in the element that `ref` is given to. */
export function useCardsPerRow() {
  const ref = useRef<HTMLDivElement>(null);
  const [perRow, setPerRow] = useState(1);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setPerRow(fitting(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, perRow };
}

function fitting(width: number): number {
  return Math.max(1, Math.floor((width + CARD_GAP) / (CARD_WIDTH + CARD_GAP)));
}
