import { useMemo } from 'react';
import { type Span, spanOf } from '../../../../shared/domain/activity.ts';
import { numberPlan } from '../../../../shared/domain/numbering.ts';
import { groupPlan, type PlanGrouping } from '../../../../shared/domain/planGroups.ts';
import { timelineRange } from '../../../../shared/domain/timelineScale.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { grouped } from '../../../../shared/lib/grouped.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { itemsOfList, workshopOf } from '../../../../shared/records/queries.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { type TimelineItem, timelineItems } from './timelineItems.ts';

export type Timeline = {
  readonly items: readonly TimelineItem[];
  readonly phase: Span;
  /** The months that are shown. */
  readonly range: Span;
};

/** The rows of one plan under their headings, and the months that they need. */
export function useTimeline(workplanId: WorkplanId, grouping: PlanGrouping): Timeline {
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const activities = useRecords((records) => records.activities);
  const milestones = useRecords((records) => records.milestones);
  const listItems = useRecords((records) => records.listItems);
  const { phase } = useRecords(workshopOf);

  const numbered = useMemo(
    () => numberPlan({ objectives, outputs, activities }, workplanId),
    [objectives, outputs, activities, workplanId],
  );
  const ofActivity = useMemo(
    () => grouped(sorted(milestones.values()), ({ activityId }) => activityId),
    [milestones],
  );
  const items = useMemo(() => {
    const groups = groupPlan(numbered, grouping, itemsOfList({ listItems }, 'province'));
    return timelineItems(groups, grouping, ofActivity);
  }, [numbered, grouping, listItems, ofActivity]);

  const { start, end } = useMemo(() => {
    const planned: Span[] = [];
    for (const row of numbered) {
      if (row.kind !== 'activity') continue;
      const span = spanOf(row.record);
      if (span) planned.push(span);
      for (const { month } of ofActivity.get(row.record.id) ?? [])
        if (month) planned.push({ start: month, end: month });
    }
    return timelineRange(phase, planned);
  }, [numbered, ofActivity, phase]);
  const range = useMemo(() => ({ start, end }), [start, end]);
  return { items, phase, range };
}
