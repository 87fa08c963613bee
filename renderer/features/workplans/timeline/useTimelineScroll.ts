import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../../../../shared/domain/activity.ts';
import { monthIndex } from '../../../../shared/domain/month.ts';
import { frozenWidthIn } from '../../../app/timeline/timelineSizes.ts';
import { keeping } from '../../../ui/keeping.ts';
import type { TimelineItem } from './timelineItems.ts';

type Options = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly items: readonly TimelineItem[];
  readonly range: Span;
  readonly keptKey: string | null;
};

/** How wide the chart is, and which rows must stay although they are out of sight. */
export function useTimelineScroll({ scroller, items, range, keptKey }: Options) {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  // When the range grows to the left, what was in sight stays where it was.
  const start = monthIndex(range.start);
  const shown = useRef(start);
  useLayoutEffect(() => {
    const element = scroller.current;
    const added = shown.current - start;
    shown.current = start;
    if (!element || added === 0) return;
    const months = monthIndex(range.end) - start + 1;
    element.scrollBy({
      left: (added * (element.scrollWidth - frozenWidthIn(element.clientWidth))) / months,
      behavior: 'instant',
    });
  }, [scroller, start, range.end]);

  const kept = items.findIndex(({ key }) => key === keptKey);
  const rangeExtractor = useCallback((of: Range) => keeping(defaultRangeExtractor(of), kept), [kept]);
  return { width, rangeExtractor };
}
