import type { Activity, ActivityId } from '../domain/activity.ts';
import type { Milestone, MilestoneId } from '../domain/milestone.ts';
import type { Workplan, WorkplanId } from '../domain/workplan.ts';
import type { Records } from '../records/tables.ts';

/** One partner's plan: what goes out to be changed and comes back. */
export type PlanPart = {
  readonly workplan: Workplan;
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly milestones: ReadonlyMap<MilestoneId, Milestone>;
};

/** Null when there is no such plan. */
export function planPartOf(
  { workplans, activities, milestones }: Pick<Records, 'workplans' | 'activities' | 'milestones'>,
  id: WorkplanId,
): PlanPart | null {
  const workplan = workplans.get(id);
  if (!workplan) return null;
  const own = new Map([...activities].filter(([, { workplanId }]) => workplanId === id));
  return {
    workplan,
    activities: own,
    milestones: new Map([...milestones].filter(([, { activityId }]) => own.has(activityId))),
  };
}
