import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Records } from '../../../shared/records/tables.ts';

type Counted = ReadonlyMap<string, number>;

const counted = new WeakMap<object, Counted>();

/** Counted once for each state of the activities, however many tabs ask. */
export function activityCount({ activities, workplans }: Records, partnerId: PartnerId): number {
  const known = counted.get(activities) ?? countByWorkplan(activities);
  counted.set(activities, known);
  for (const { id, partnerId: owner } of workplans.values())
    if (owner === partnerId) return known.get(id) ?? 0;
  return 0;
}

function countByWorkplan(activities: Records['activities']): Counted {
  const counts = new Map<string, number>();
  for (const { workplanId } of activities.values()) counts.set(workplanId, (counts.get(workplanId) ?? 0) + 1);
  return counts;
}
