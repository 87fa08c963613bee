import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { MilestoneId } from '../../../../shared/domain/milestone.ts';
import { textFrom } from '../../../../shared/domain/text.ts';
import { milestonesOf } from '../../../../shared/records/queries.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';

export function addMilestone(activityId: ActivityId, words: string): void {
  const id = newId() as MilestoneId;
  const title = textFrom(words);
  void perform('milestones/add', { id, activityId, title, month: null, isDone: false, before: null });
}

/** One place up or down; answers whether there was one. */
export function stepMilestone(id: MilestoneId, activityId: ActivityId, by: -1 | 1): boolean {
  const siblings = milestonesOf(openState().records, activityId);
  const at = siblings.findIndex((milestone) => milestone.id === id);
  if (at === -1 || siblings[at + by] === undefined) return false;
  const before = siblings[by === 1 ? at + 2 : at - 1]?.id ?? null;
  void perform('milestones/move', { id, activityId, before });
  return true;
}

export function removeMilestone(id: MilestoneId): void {
  void perform('milestones/remove', { id });
}
