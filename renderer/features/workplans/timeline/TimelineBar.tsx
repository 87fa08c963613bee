import { memo } from 'react';
import type { Activity, Span } from '../../../../shared/domain/activity.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { extentOf } from '../../../../shared/domain/timelineScale.ts';
import { useTexts } from '../../../app/i18n.ts';
import { barLooks } from '../../../app/timeline/barLook.ts';
import { monthsText, whenText } from '../../../app/timeline/monthsText.ts';
import { classes } from '../../../ui/classes.ts';
import { draggedSpan, useDragOf } from './barDrag.ts';

type Props = {
  readonly activity: Activity;
  readonly rowKey: string;
  /** Where milestones stand on it, words would be under them. */
  readonly hasMarks: boolean;
  readonly range: Span;
  readonly monthWidth: number;
};

/** Pixels a bar needs to say who leads. */
const roomForWords = 56;

/** The bar of one activity. While a pointer moves it, nothing but it renders. */
export const TimelineBar = memo(function TimelineBar({
  activity,
  rowKey,
  hasMarks,
  range,
  monthWidth,
}: Props) {
  const { language } = useTexts();
  const drag = useDragOf(activity.id);
  const span = draggedSpan(activity, drag);
  if (span === null) return null;
  const extent = extentOf(span, range, monthWidth);
  // A bar of one month can still be taken hold of in its middle.
  const grip = 6 + Math.min(6, (extent?.width ?? 0) / 5);
  const isHeld = drag?.heldKey === rowKey;
  if (extent === null) return <Beyond activity={activity} isLater={span.start > range.end} />;

  return (
    <>
      <div
        data-bar={activity.id}
        data-grip="move"
        title={drag ? undefined : whenText(activity, language)}
        className={classes(
          'absolute top-1.5 flex h-5 cursor-grab touch-none items-center rounded-small border border-(--bar) text-label',
          drag !== null && 'z-10 cursor-grabbing shadow-held',
        )}
        style={{ left: extent.left + 1, width: extent.width - 2, ...barLooks[activity.status] }}
      >
        <span
          data-grip="start"
          className="absolute inset-y-0 -left-1.5 cursor-ew-resize"
          style={{ width: grip }}
        />
        {extent.width >= roomForWords && !hasMarks && (
          <span className="pointer-events-none truncate px-2 leading-none">
            {textIn(activity.lead, language)}
          </span>
        )}
        <span
          data-grip="end"
          className="absolute inset-y-0 -right-1.5 cursor-ew-resize"
          style={{ width: grip }}
        />
      </div>
      {isHeld && (
        <span
          className="pointer-events-none absolute top-1 z-20 flex h-6 items-center rounded-small border border-line-strong bg-raised px-1.5 text-label font-medium whitespace-nowrap tabular-nums shadow-over"
          style={
            drag.grip === 'start'
              ? { left: extent.left - 6, transform: 'translateX(-100%)' }
              : { left: extent.left + extent.width + 6 }
          }
        >
          {monthsText(span, language, 'short')}
        </span>
      )}
    </>
  );
});

/** What was planned for a time that no timeline reaches, such as by a mistyped year. */
function Beyond({ activity, isLater }: { readonly activity: Activity; readonly isLater: boolean }) {
  const { t, language } = useTexts();
  return (
    <span className={classes('absolute top-1.5 h-5 text-label text-amber', isLater ? 'right-2' : 'left-2')}>
      {t(isLater ? 'planViews.muchLater' : 'planViews.muchEarlier', { when: whenText(activity, language) })}
    </span>
  );
}
