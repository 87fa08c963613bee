/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are windowed, and drawn with bars, are no list box of HTML */
import { CalendarPlus, Layers2, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { type Activity, type Span, spanOf } from '../../../../shared/domain/activity.ts';
import type { Milestone } from '../../../../shared/domain/milestone.ts';
import { useTexts } from '../../../app/i18n.ts';
import { whenText } from '../../../app/timeline/monthsText.ts';
import { frozen, rowHeight } from '../../../app/timeline/timelineSizes.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { usePlanView } from '../planView.ts';
import { useDragOf } from './barDrag.ts';
import { MilestoneMarks } from './MilestoneMarks.tsx';
import { activityTitle } from './rowLabel.ts';
import { StatusIcon } from './StatusIcon.tsx';
import { TimelineBar } from './TimelineBar.tsx';

type Props = {
  readonly rowKey: string;
  readonly number: string;
  readonly activity: Activity;
  readonly milestones: readonly Milestone[];
  readonly isRepeated: boolean;
  readonly label: string;
  readonly position: number;
  readonly count: number;
  readonly isTabStop: boolean;
  readonly top: number;
  readonly range: Span;
  readonly monthWidth: number;
};

/** One activity: its name at the left, which stays, and its months. */
export const TimelineRow = memo(function TimelineRow(props: Props) {
  const { rowKey, number, activity, milestones, range, monthWidth } = props;
  const { t, language } = useTexts();
  const isSelected = usePlanView(({ selected }) => selected.has(activity.id));
  const title = activityTitle(activity, language);

  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-setsize={props.count}
      aria-posinset={props.position}
      tabIndex={props.isTabStop ? 0 : -1}
      data-row={rowKey}
      className="group/row ring-inside absolute top-0 left-0 flex w-full border-b border-line/60"
      style={{ height: rowHeight, transform: `translateY(${props.top}px)` }}
    >
      {/* All that the row shows, for who hears it. */}
      <span className="sr-only">{props.label}</span>
      <div
        aria-hidden
        className={classes(
          'sticky left-0 z-20 flex shrink-0 items-center gap-2 border-r border-line pr-2 pl-5 group-focus-visible/row:outline-2 group-focus-visible/row:-outline-offset-2 group-focus-visible/row:outline-accent',
          isSelected ? 'bg-selected' : 'bg-ground group-hover/row:bg-hover',
        )}
        style={{ width: frozen }}
      >
        <span className="min-w-9 text-label text-quiet tabular-nums">{number}</span>
        <span title={title} className="min-w-0 flex-1 truncate">
          {title}
        </span>
        {props.isRepeated && (
          <span title={t('planViews.repeated')} className="inline-flex text-quiet">
            <Icon of={Layers2} size={14} />
          </span>
        )}
        <StatusIcon status={activity.status} />
      </div>
      <div
        aria-hidden
        className={classes('relative min-w-0 flex-1 overflow-clip', isSelected && 'bg-selected/40')}
      >
        {spanOf(activity) === null && <NoBar activity={activity} />}
        <TimelineBar
          activity={activity}
          rowKey={rowKey}
          hasMarks={milestones.length > 0}
          range={range}
          monthWidth={monthWidth}
        />
        {milestones.length > 0 && (
          <MilestoneMarks milestones={milestones} activity={activity} range={range} monthWidth={monthWidth} />
        )}
      </div>
    </div>
  );
});

/** A row in which a bar can be drawn, or that says why it has none. */
function NoBar({ activity }: { readonly activity: Activity }) {
  const { t, language } = useTexts();
  const drag = useDragOf(activity.id);
  const isProblem = activity.start !== null && activity.end !== null;
  if (drag?.grip === 'draw') return null;
  return (
    <div
      data-grip={isProblem ? undefined : 'draw'}
      className={classes(
        'absolute inset-y-1 right-1 left-1 flex items-center rounded-small text-label',
        isProblem ? 'text-red' : 'cursor-crosshair touch-none text-quiet',
      )}
      style={isProblem ? undefined : { background: hatching }}
    >
      <span
        className={classes(
          'sticky flex items-center gap-1 rounded-small px-1.5',
          isProblem ? 'bg-red-tint py-0.5' : 'pointer-events-none bg-ground/90',
        )}
        style={{ left: `calc(${frozen} + 8px)` }}
      >
        <Icon of={isProblem ? TriangleAlert : CalendarPlus} size={14} />
        {isProblem ? whenText(activity, language) : t('planViews.setDates')}
      </span>
    </div>
  );
}

const hatching =
  'repeating-linear-gradient(-45deg, color-mix(in srgb, var(--color-line-strong) 22%, transparent) 0 1px, transparent 1px 7px)';
