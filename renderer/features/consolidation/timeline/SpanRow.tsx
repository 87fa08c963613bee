import { type CSSProperties, memo } from 'react';
import type { Span } from '../../../../shared/domain/activity.ts';
import { extentOf } from '../../../../shared/domain/timelineScale.ts';
import type { TimelineSpan } from '../../../../shared/records/consolidation/timeline.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { showRecord } from '../../../app/recordGoal.ts';
import { barLooks } from '../../../app/timeline/barLook.ts';
import { whenText } from '../../../app/timeline/monthsText.ts';
import { frozen, rowHeight } from '../../../app/timeline/timelineSizes.ts';
import { markFill, markText } from '../../../ui/colours.ts';
import { useShownRecords } from '../consolidated.ts';
import { activityTitle, partnerName } from '../names.ts';

type Props = {
  readonly row: TimelineSpan;
  readonly range: Span;
  readonly at: number;
  readonly top: number;
  readonly count: number;
  readonly monthWidth: number;
};

/** An activity with its bar in the colour of its partner; a press opens it in its plan. */
export const SpanRow = memo(function SpanRow({ row, range, at, top, count, monthWidth }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const { activity, number, partnerId, span } = row;
  const partner = records.partners.get(partnerId);
  const colour = partner?.colour ?? 'slate';
  const title = activityTitle(activity.title, language);
  const extent = extentOf(span, range, monthWidth);
  const colours = { '--bar': markFill(colour), '--on-bar': markText(colour) } as CSSProperties;
  return (
    <li
      aria-setsize={count}
      aria-posinset={at + 1}
      className="absolute top-0 left-0 w-full border-b border-line/60"
      style={{ height: rowHeight, transform: `translateY(${top}px)` }}
    >
      <button
        type="button"
        data-cell={`${at}:0`}
        tabIndex={-1}
        className="group/row ring-inside flex h-full w-full text-left"
        style={colours}
        onClick={() => showRecord({ kind: 'activity', id: activity.id })}
      >
        <span className="sr-only">
          {[
            `${number} ${title}`,
            partnerName(records, partnerId, language),
            whenText(activity, language),
          ].join(t('planViews.comma'))}
        </span>
        <span
          aria-hidden
          className="sticky left-0 z-20 flex h-full shrink-0 items-center gap-2 border-r border-line bg-ground pr-2 pl-7 group-hover/row:bg-hover group-focus-visible/row:outline-2 group-focus-visible/row:-outline-offset-2 group-focus-visible/row:outline-accent"
          style={{ width: frozen }}
        >
          {partner && <PartnerMark partner={partner} size="small" isNamed />}
          <span className="min-w-9 shrink-0 text-label text-quiet tabular-nums">{number}</span>
          <span title={title} className="min-w-0 flex-1 truncate">
            {title}
          </span>
        </span>
        <span aria-hidden className="relative h-full min-w-0 flex-1 overflow-clip">
          {extent && (
            <span
              title={whenText(activity, language)}
              className="absolute top-1.5 h-5 rounded-small border border-(--bar)"
              style={{
                left: extent.left + 1,
                width: Math.max(extent.width - 2, 4),
                ...barLooks[activity.status],
              }}
            />
          )}
        </span>
      </button>
    </li>
  );
});
