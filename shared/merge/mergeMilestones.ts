import type { Activity, ActivityId } from '../domain/activity.ts';
import type { Milestone, MilestoneId } from '../domain/milestone.ts';
import { equal } from '../lib/equal.ts';
import { type Contested, nameOf, staysWhole } from './contest.ts';
import type { Disputes } from './disputes.ts';
import { changedFields } from './fields.ts';
import type { Sides } from './homes.ts';
import { mergeRow } from './mergeRow.ts';

/** Those of the activities that are in the result; whatever collides goes to `disputes`. */
export function mergeMilestones(
  { base, ours, theirs }: Sides,
  activities: ReadonlyMap<ActivityId, Activity>,
  contested: Contested,
  disputes: Disputes,
): ReadonlyMap<MilestoneId, Milestone> {
  const milestones = new Map<MilestoneId, Milestone>();
  for (const [id, own] of ours.milestones) {
    const [from, came] = [base?.milestones.get(id), theirs.milestones.get(id)];
    if (came) {
      const name = nameOf('milestones', own);
      const three = { base: from, ours: own, theirs: came };
      const merged = mergeRow('milestones', three, (dispute) => disputes.decide(name, dispute));
      const place = [merged, own, came].find(({ activityId }) => activities.has(activityId));
      if (!place) continue;
      const placed = place === merged ? merged : { ...merged, ...placeOf(place) };
      milestones.set(id, equal(placed, own) ? own : placed);
    } else if (activities.has(own.activityId)) {
      // Together with an activity of which a person decides as a whole.
      const isDecided = from === undefined || contested.get(own.activityId) === 'theirs';
      if (isDecided) milestones.set(id, own);
      else if (changedFields('milestones', from, own).length > 0)
        if (staysWhole(disputes, 'milestones', from, own, null)) milestones.set(id, own);
    }
  }
  for (const [id, came] of theirs.milestones) {
    if (ours.milestones.has(id) || !activities.has(came.activityId)) continue;
    const from = base?.milestones.get(id);
    const isDecided = from === undefined || contested.get(came.activityId) === 'ours';
    if (isDecided) milestones.set(id, came);
    else if (changedFields('milestones', from, came).length > 0)
      if (staysWhole(disputes, 'milestones', from, null, came)) milestones.set(id, came);
  }
  return milestones;
}

function placeOf({ activityId, order }: Milestone): Pick<Milestone, 'activityId' | 'order'> {
  return { activityId, order };
}
