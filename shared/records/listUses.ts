import type { Activity } from '../domain/activity.ts';
import type { ListItemId } from '../domain/listItem.ts';
import type { ProgrammeTarget } from '../domain/programmeTarget.ts';
import type { Records } from './tables.ts';

type Tables = Pick<Records, 'activities' | 'programmeTargets'>;

/** What names an item of a list, in no order. */
export type Uses = {
  readonly activities: readonly Activity[];
  readonly targets: readonly ProgrammeTarget[];
};

export function usesOf({ activities, programmeTargets }: Tables, id: ListItemId): Uses {
  return {
    activities: [...activities.values()].filter(
      ({ provinces, sectors }) => provinces.includes(id) || sectors.includes(id),
    ),
    targets: [...programmeTargets.values()].filter(({ provinces }) => provinces.includes(id)),
  };
}

/** How many activities name each item, counted in one pass. */
export function countUses({ activities }: Pick<Tables, 'activities'>): ReadonlyMap<ListItemId, number> {
  const counts = new Map<ListItemId, number>();
  for (const { provinces, sectors } of activities.values()) {
    for (const id of new Set([...provinces, ...sectors])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
