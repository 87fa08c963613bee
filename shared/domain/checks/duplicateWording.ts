import type { Activity, ActivityId } from '../activity.ts';
import { wordKeys } from '../sameWords.ts';
import type { ConcernOf } from './concern.ts';

export type NumberedActivity = { readonly activity: Activity; readonly number: string };

/**
 * Rows that say the same as an earlier row of the same plan, in either language: pasted twice, or one
 * thing planned by two people. Only the later one is asked about. `rows` of one plan, in their order.
 */
export function duplicateWordings(
  rows: readonly NumberedActivity[],
): ReadonlyMap<ActivityId, ConcernOf<'duplicateWording'>> {
  const first = new Map<string, NumberedActivity>();
  const found = new Map<ActivityId, ConcernOf<'duplicateWording'>>();
  for (const row of rows) {
    for (const key of wordKeys(row.activity.title)) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, row);
      else if (!found.has(row.activity.id)) {
        const { activity, number } = earlier;
        found.set(row.activity.id, { check: 'duplicateWording', other: activity.id, number });
      }
    }
  }
  return found;
}
