import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { Records } from '../../../../shared/records/tables.ts';

export type MilestoneCounts = { readonly done: number; readonly all: number };

const counted = new WeakMap<object, ReadonlyMap<ActivityId, MilestoneCounts>>();

/** How many milestones each activity has, and how many are done; counted once, however many cells ask. */
export function milestoneCounts(milestones: Records['milestones']): ReadonlyMap<ActivityId, MilestoneCounts> {
  const known = counted.get(milestones);
  if (known) return known;
  const counts = new Map<ActivityId, MilestoneCounts>();
  for (const { activityId, isDone } of milestones.values()) {
    const { done, all } = counts.get(activityId) ?? { done: 0, all: 0 };
    counts.set(activityId, { done: done + (isDone ? 1 : 0), all: all + 1 });
  }
  counted.set(milestones, counts);
  return counts;
}
