import type { Activity, ActivityId } from '../../../shared/domain/activity.ts';
import type { Milestone, MilestoneId } from '../../../shared/domain/milestone.ts';
import type { RichText } from '../../../shared/domain/richText.ts';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import type { Workplan } from '../../../shared/domain/workplan.ts';
import type { PlanPart } from '../../../shared/merge/planPart.ts';
import { aMilestone, anActivity, anId, aWorkplan, keyAt } from '../../builders.ts';

export const [idA, idC] = [anId<ActivityId>(90), anId<ActivityId>(92)];
export const [idM, idN] = [anId<MilestoneId>(180), anId<MilestoneId>(181)];
export const [first, second, third] = [anId<OutputId>(80), anId<OutputId>(81), anId<OutputId>(82)];

export function rowA(overrides: Partial<Activity> = {}): Activity {
  return anActivity({ id: idA, ...overrides });
}

export function rowB(overrides: Partial<Activity> = {}): Activity {
  return anActivity({ id: anId(91), order: keyAt(1), ...overrides });
}

export function rowC(overrides: Partial<Activity> = {}): Activity {
  return anActivity({ id: idC, order: keyAt(2), ...overrides });
}

export function markM(overrides: Partial<Milestone> = {}): Milestone {
  return aMilestone({ id: idM, activityId: idA, ...overrides });
}

export function plan(
  activities: readonly Activity[],
  milestones: readonly Milestone[] = [],
  workplan: Partial<Workplan> = {},
): PlanPart {
  return {
    workplan: aWorkplan(workplan),
    activities: new Map(activities.map((row) => [row.id, row])),
    milestones: new Map(milestones.map((row) => [row.id, row])),
  };
}

export function paragraphs(...lines: readonly string[]): RichText {
  return {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}
