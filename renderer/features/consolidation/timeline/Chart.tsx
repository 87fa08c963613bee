import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { spanLength } from '../../../../shared/domain/planSpan.ts';
import type { ConsolidatedTimeline } from '../../../../shared/records/consolidation/timeline.ts';
import { useTexts } from '../../../app/i18n.ts';
import { TimelineBackdrop } from '../../../app/timeline/TimelineBackdrop.tsx';
import { TimelineHeader } from '../../../app/timeline/TimelineHeader.tsx';
import { frozenWidthIn, leastMonthWidth, rowHeight } from '../../../app/timeline/timelineSizes.ts';
import { useCellKeys } from '../useCellKeys.ts';
import { GroupRow } from './GroupRow.tsx';
import { SpanRow } from './SpanRow.tsx';
import type { TimelineItem } from './timelineItems.ts';

type Props = { readonly timeline: ConsolidatedTimeline; readonly items: readonly TimelineItem[] };

/** All rows in one scroller, of which only those in sight exist. */
export function Chart({ timeline, items }: Props) {
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const keys = useCellKeys(scroller);
  const { range, phase, groups } = timeline;
  const months = spanLength(range);
  const frozenWidth = frozenWidthIn(width);
  const monthWidth = Math.max(leastMonthWidth.quarters, (width - frozenWidth) / months);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
  });
  const most = Math.max(1, ...groups.flatMap(({ quarters }) => quarters.map((ids) => ids.length)));
  const all = Math.max(1, ...timeline.totals.map((ids) => ids.length));

  return (
    <div
      ref={scroller}
      className="relative min-h-0 flex-1 overflow-auto"
      style={{ '--frozen': `${frozenWidth}px` } as CSSProperties}
      onFocus={keys.onFocus}
      onKeyDown={keys.onKeyDown}
      role="presentation"
    >
      <div className="relative min-h-full" style={{ width: frozenWidth + months * monthWidth }}>
        <TimelineBackdrop range={range} phase={phase} monthWidth={monthWidth} zoom="quarters" />
        <TimelineHeader range={range} phase={phase} monthWidth={monthWidth} zoom="quarters" />
        <ul
          aria-label={t('consolidation.timeline.label')}
          className="relative"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const item = items[index];
            if (!item) return null;
            const place = { at: index, top: start, count: items.length };
            return item.kind === 'group' ? (
              <GroupRow
                key={key}
                item={item}
                quarters={timeline.quarters}
                most={item.by === null ? all : most}
                {...place}
              />
            ) : (
              <SpanRow key={key} row={item.row} range={range} monthWidth={monthWidth} {...place} />
            );
          })}
        </ul>
      </div>
    </div>
  );
}
