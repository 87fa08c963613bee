/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are windowed, and drawn with bars, are no list box of HTML */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import type { PlanGrouping } from '../../../../shared/domain/planGroups.ts';
import { spanLength } from '../../../../shared/domain/planSpan.ts';
import { useTexts } from '../../../app/i18n.ts';
import { TimelineBackdrop } from '../../../app/timeline/TimelineBackdrop.tsx';
import { TimelineHeader } from '../../../app/timeline/TimelineHeader.tsx';
import { frozenWidthIn, leastMonthWidth, rowHeight } from '../../../app/timeline/timelineSizes.ts';
import { usePlanView } from '../planView.ts';
import { rowLabel } from './rowLabel.ts';
import { TimelineHeading } from './TimelineHeading.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import { isActivity } from './timelineItems.ts';
import { useTimelineView } from './timelineView.ts';
import type { Timeline } from './useTimeline.ts';
import { useTimelineHands } from './useTimelineHands.ts';
import { useTimelineScroll } from './useTimelineScroll.ts';

type Props = { readonly timeline: Timeline; readonly grouping: PlanGrouping };

/** All rows in one scroller, of which only those in sight exist. */
export function TimelineChart({ timeline, grouping }: Props) {
  const { items, range, phase } = timeline;
  const { t, language } = useTexts();
  const zoom = useTimelineView((state) => state.zoom);
  const scroller = useRef<HTMLDivElement>(null);
  const [focusedKey, setFocusedKey] = useState<string | null>(
    () => items.find((item) => isActivity(item) && item.id === usePlanView.getState().current)?.key ?? null,
  );
  const rows = useMemo(() => items.filter(isActivity), [items]);
  const tabStop = rows.find(({ key }) => key === focusedKey) ?? rows[0];
  const { width, rangeExtractor } = useTimelineScroll({
    scroller,
    items,
    range,
    keptKey: tabStop?.key ?? null,
  });
  const months = spanLength(range);
  const frozenWidth = frozenWidthIn(width);
  const monthWidth = Math.max(leastMonthWidth[zoom], (width - frozenWidth) / months);

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => items[index]?.key ?? index,
    initialOffset: () => Math.max(items.findIndex(({ key }) => key === focusedKey) - 4, 0) * rowHeight,
    overscan: 6,
    rangeExtractor,
  });
  const { hands, said } = useTimelineHands({
    rows,
    language,
    scale: { range, phase, monthWidth, frozenWidth },
    scroller,
    focused: tabStop,
    onFocused: setFocusedKey,
    show: (key) => virtualizer.scrollToIndex(items.findIndex((item) => item.key === key)),
  });
  const scale = { range, phase, monthWidth, zoom };

  return (
    <div
      ref={scroller}
      className="relative min-h-0 flex-1 overflow-auto"
      style={{ '--frozen': `${frozenWidth}px` } as CSSProperties}
    >
      <div className="relative min-h-full" style={{ width: frozenWidth + months * monthWidth }}>
        <TimelineBackdrop {...scale} />
        <TimelineHeader {...scale} />
        <div
          role="listbox"
          aria-label={t('planViews.timeline')}
          aria-multiselectable
          tabIndex={-1}
          className="relative outline-none"
          style={{ height: virtualizer.getTotalSize() }}
          {...hands}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const item = items[index];
            if (!item) return null;
            if (!isActivity(item)) return <TimelineHeading key={key} item={item} top={start} />;
            return (
              <TimelineRow
                key={key}
                rowKey={item.key}
                number={item.activity.number}
                activity={item.activity.record}
                milestones={item.milestones}
                isRepeated={item.isRepeated}
                label={rowLabel(item, grouping, language)}
                position={item.position}
                count={rows.length}
                isTabStop={item === tabStop}
                top={start}
                range={range}
                monthWidth={monthWidth}
              />
            );
          })}
        </div>
      </div>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}
