import { type RefObject, useEffect, useState } from 'react';
import type { OutlineEntry } from '../../../../shared/domain/outline.ts';
import type { StrategyPartId } from '../../../../shared/domain/strategyPart.ts';

/** How far below the top of the page a heading may stand and be the current one already. */
const REACH = 96;

/** The heading under which the top of the page lies. */
export function useCurrentHeading(
  scroller: RefObject<HTMLDivElement | null>,
  entries: readonly OutlineEntry[],
): StrategyPartId | null {
  const [current, setCurrent] = useState<StrategyPartId | null>(null);
  // Headings are looked at anew when there are others, and not at each letter in one of them.
  const joined = entries.map(({ id }) => id).join(' ');

  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const ids = joined.split(' ').filter((id): id is StrategyPartId => id !== '');
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const line = page.getBoundingClientRect().top + REACH;
      const isAtEnd = page.scrollTop > 0 && page.scrollTop + page.clientHeight >= page.scrollHeight - 2;
      const above = ids.filter((id) => {
        const top = document.getElementById(`part-${id}`)?.getBoundingClientRect().top;
        return (
          top !== undefined && (top <= line || (isAtEnd && top < page.getBoundingClientRect().bottom - REACH))
        );
      });
      setCurrent(above.at(-1) ?? ids[0] ?? null);
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    page.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      page.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [scroller, joined]);

  return current;
}
