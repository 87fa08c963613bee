import { grouped } from '../../lib/grouped.ts';
import { type Activity, type ActivityId, quartersOf as quartersIn } from '../activity.ts';
import type { Quarter } from '../month.ts';
import type { ConcernOf } from './concern.ts';
import { wordKeys } from './sameWords.ts';

/**
 * Leads that answer for more than `limit` activities in a quarter, which is the load that the workshop has
 * agreed on. Asked once for each lead and quarter, at the last of those activities, which is the first to be
 * moved. `activities` of one plan, in their order. A lead is compared as a whole: `Li Na, Wang Wei` is one
 * office of two, as a comma may also stand in the name of an office.
 */
export function leadLoads(
  activities: readonly Activity[],
  limit: number,
): ReadonlyMap<ActivityId, ConcernOf<'leadLoad'>> {
  const found = new Map<ActivityId, ConcernOf<'leadLoad'>>();
  const quartersOf = quarterReader();
  for (const own of byLead(activities)) {
    if (own.length <= limit) continue;
    const counts = new Map<Quarter, { count: number; last: Activity }>();
    for (const activity of own) {
      for (const quarter of quartersOf(activity))
        counts.set(quarter, { count: (counts.get(quarter)?.count ?? 0) + 1, last: activity });
    }
    for (const quarter of [...counts.keys()].sort()) {
      const load = counts.get(quarter);
      if (!load || load.count <= limit) continue;
      const { id, lead } = load.last;
      const loads = [...(found.get(id)?.loads ?? []), { quarter, count: load.count }];
      found.set(id, { check: 'leadLoad', lead, loads, limit });
    }
  }
  return found;
}

/** Plans have few different spans, and hundreds of rows. */
function quarterReader(): (activity: Activity) => readonly Quarter[] {
  const known = new Map<string, readonly Quarter[]>();
  return (activity) => {
    const key = `${activity.start}/${activity.end}`;
    const quarters = known.get(key) ?? quartersIn(activity);
    known.set(key, quarters);
    return quarters;
  };
}

/** One group for each person: a row in English and one in Chinese belong together where a third has both names. */
function byLead(activities: readonly Activity[]): Iterable<readonly Activity[]> {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key) ?? key;
    if (parent === key) return key;
    const root = rootOf(parent);
    parents.set(key, root);
    return root;
  };
  const named = activities.flatMap((activity) => {
    const [key, other] = wordKeys(activity.lead);
    if (key !== undefined && other !== undefined) parents.set(rootOf(other), rootOf(key));
    return key === undefined ? [] : [{ activity, key }];
  });
  const groups = grouped(named, ({ key }) => rootOf(key));
  return [...groups.values()].map((group) => group.map(({ activity }) => activity));
}
