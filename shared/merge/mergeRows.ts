import type { Activity, ActivityId } from '../domain/activity.ts';
import { type Contested, editedSince, nameOf, staysWhole } from './contest.ts';
import type { Disputes } from './disputes.ts';
import { homesOf, type Sides } from './homes.ts';
import { mergeMilestones } from './mergeMilestones.ts';
import { mergeRow } from './mergeRow.ts';
import type { PlanPart } from './planPart.ts';

export type MergedRows = { readonly part: PlanPart; readonly rehoused: readonly ActivityId[] };

type Activities = ReadonlyMap<ActivityId, Activity>;

const none: Activities = new Map();

/**
 * Lays the rows of both sides over each other; whatever collides goes to `disputes`. `known` are activities of both sides that were
 * merged before without a dispute, and so come out alike whatever is decided.
 */
export function mergeRows(sides: Sides, disputes: Disputes, known: Activities = none): MergedRows {
  const { base, ours, theirs } = sides;
  const workplan = mergeRow(
    'workplans',
    { base: base?.workplan, ours: ours.workplan, theirs: theirs.workplan },
    (dispute) => disputes.decide(nameOf('workplans', ours.workplan), dispute),
  );
  const { activities, contested, rehoused } = mergeActivities(sides, disputes, known);
  const milestones = mergeMilestones(sides, activities, contested, disputes);
  return { part: { workplan, activities, milestones }, rehoused };
}

type MergedActivities = {
  readonly activities: Activities;
  readonly contested: Contested;
  readonly rehoused: readonly ActivityId[];
};

function mergeActivities(sides: Sides, disputes: Disputes, known: Activities): MergedActivities {
  const { base, ours, theirs } = sides;
  const activities = new Map<ActivityId, Activity>();
  const contested = new Map<ActivityId, 'ours' | 'theirs'>();
  const rehoused: ActivityId[] = [];
  const isEdited = editedSince(base);
  const homes = homesOf(sides);
  for (const [id, own] of ours.activities) {
    const [from, came] = [base?.activities.get(id), theirs.activities.get(id)];
    const before = came && known.get(id);
    if (before) activities.set(id, before);
    else if (came) {
      const [placed, isRehoused] = homes.besideOurs(came, own, from);
      if (isRehoused) rehoused.push(id);
      const three = { base: from, ours: own, theirs: placed };
      const name = nameOf('activities', own);
      activities.set(
        id,
        mergeRow('activities', three, (dispute) => disputes.decide(name, dispute)),
      );
    } else if (from === undefined) activities.set(id, own);
    else if (isEdited(ours, id)) {
      contested.set(id, 'theirs');
      if (staysWhole(disputes, 'activities', from, own, null)) activities.set(id, own);
    }
  }
  for (const [id, came] of theirs.activities) {
    if (ours.activities.has(id)) continue;
    const from = base?.activities.get(id);
    if (from !== undefined) {
      if (!isEdited(theirs, id)) continue;
      contested.set(id, 'ours');
      if (!staysWhole(disputes, 'activities', from, null, came)) continue;
    }
    const [placed, isRehoused] = homes.alone(came);
    if (isRehoused) rehoused.push(id);
    activities.set(id, placed);
  }
  return { activities, contested, rehoused };
}
