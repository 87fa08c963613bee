import { grouped } from '../../lib/grouped.ts';
import { type Activity, type ActivityId, quartersOf as quartersIn } from '../activity.ts';
import { leadKeys } from '../leads.ts';
import type { Quarter } from '../month.ts';
import type { ConcernOf } from './concern.ts';

/**
 * Leads that answer for more than `limit` activities in a quarter, which is the load that the workshop has
 * agreed on. Asked once for each lead and quarter, at the last of those activities, which is the first to be
 * moved. `activities` of one plan, in their order.
 */
export function leadLoads(
  activities: readonly Activity[],
  limit: number,
): ReadonlyMap<ActivityId, ConcernOf<'leadLoad'>> {
  const found = new Map<ActivityId, ConcernOf<'leadLoad'>>();
  const quartersOf = quarterReader();
  const keys = leadKeys(activities);
  const named = activities.filter(({ id }) => keys.has(id));
  for (const own of grouped(named, ({ id }) => keys.get(id) ?? '').values()) {
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
