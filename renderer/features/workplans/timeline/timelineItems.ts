import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { Milestone } from '../../../../shared/domain/milestone.ts';
import {
  type NumberedActivity,
  type PlanGroup,
  type PlanGrouping,
  repeatedIn,
} from '../../../../shared/domain/planGroups.ts';

export type HeadingItem = {
  readonly kind: 'heading';
  readonly key: string;
  readonly group: PlanGroup;
  readonly grouping: PlanGrouping;
};
export type ActivityItem = {
  readonly kind: 'activity';
  /** Unique among the rows: an activity in two places has two of them. */
  readonly key: string;
  readonly id: ActivityId;
  readonly activity: NumberedActivity;
  readonly group: PlanGroup;
  readonly milestones: readonly Milestone[];
  readonly isRepeated: boolean;
  /** From 1, among the activities. */
  readonly position: number;
};
export type TimelineItem = HeadingItem | ActivityItem;

const noMilestones: readonly Milestone[] = [];

/** The rows of a timeline from top to bottom, each group under its heading. */
export function timelineItems(
  groups: readonly PlanGroup[],
  grouping: PlanGrouping,
  milestones: ReadonlyMap<ActivityId, readonly Milestone[]>,
): readonly TimelineItem[] {
  const repeated = repeatedIn(groups);
  let position = 0;
  return groups.flatMap((group): readonly TimelineItem[] => [
    { kind: 'heading', key: `${grouping}:${group.key}`, group, grouping },
    ...group.activities.map((activity): ActivityItem => {
      const { id } = activity.record;
      position += 1;
      return {
        kind: 'activity',
        key: `${grouping}:${group.key}:${id}`,
        id,
        activity,
        group,
        milestones: milestones.get(id) ?? noMilestones,
        isRepeated: repeated.has(id),
        position,
      };
    }),
  ]);
}

export function isActivity(item: TimelineItem | undefined): item is ActivityItem {
  return item?.kind === 'activity';
}
