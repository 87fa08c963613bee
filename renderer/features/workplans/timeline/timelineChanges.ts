import { type Activity, type ActivityId, type Span, spanOf } from '../../../../shared/domain/activity.ts';
import {
  type DatedRow,
  datedRows,
  firstSpan,
  pulledSpan,
  type SpanGrip,
} from '../../../../shared/domain/planSpan.ts';
import { type BarDrag, draggedSpan } from './barDrag.ts';
import type { ActivityItem } from './timelineItems.ts';

/** What comes of a drag or a key: the rows of one command, and where the activity that was meant lies then. */
export type TimelineChange = {
  readonly rows: readonly DatedRow[];
  /** Null where it has no bar. */
  readonly span: Span | null;
  readonly count: number;
};

/** Null when nothing was dragged. `pressed` is the quarter that a mere press on an empty row means. */
export function changeFrom(
  drag: BarDrag | null,
  held: ActivityItem,
  rows: readonly ActivityItem[],
  pressed: Span | null,
): TimelineChange | null {
  if (drag === null) return pressed && changed([held.activity.record], held, () => pressed);
  if (drag.grip !== 'draw' && drag.months === 0) return null;
  return changed(meant(rows, drag.ids), held, (activity) => draggedSpan(activity, drag));
}

/** Those without a bar stay as they are. */
export function pullOf(
  { grip, months }: { readonly grip: SpanGrip; readonly months: number },
  held: ActivityItem,
  ids: ReadonlySet<ActivityId>,
  rows: readonly ActivityItem[],
): TimelineChange {
  return changed(meant(rows, ids), held, (activity) => {
    const span = spanOf(activity);
    return span && pulledSpan(span, grip, months);
  });
}

/** For an activity about whose time nobody has said anything; null for the others. */
export function firstDates(held: ActivityItem, phase: Span): TimelineChange | null {
  const { start, end } = held.activity.record;
  return start === null && end === null
    ? changed([held.activity.record], held, () => firstSpan(phase))
    : null;
}

function changed(
  activities: readonly Activity[],
  held: ActivityItem,
  spanFor: (activity: Pick<Activity, 'start' | 'end'>) => Span | null,
): TimelineChange {
  // What has no bar cannot be pulled, and must not lose the dates it has.
  const withBar = activities.filter((activity) => spanFor(activity) !== null);
  return { rows: datedRows(withBar, spanFor), span: spanFor(held.activity.record), count: withBar.length };
}

/** Each activity once, although it may have several rows. */
function meant(rows: readonly ActivityItem[], ids: ReadonlySet<ActivityId>): readonly Activity[] {
  const found = new Map<ActivityId, Activity>();
  for (const { id, activity } of rows) if (ids.has(id)) found.set(id, activity.record);
  return [...found.values()];
}
