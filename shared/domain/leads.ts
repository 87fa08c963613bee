import type { Activity, ActivityId } from './activity.ts';
import { wordKeys } from './sameWords.ts';

/**
 * A key for the lead of each activity that has one, the same wherever the same person or office is meant: case, width,
 * punctuation and spaces aside, and a name in English and one in Chinese belong together where a third row has both. A
 * lead is compared as a whole: `Li Na, Wang Wei` is one office of two, as a comma may also stand in the name of an office.
 */
export function leadKeys(
  activities: Iterable<Pick<Activity, 'id' | 'lead'>>,
): ReadonlyMap<ActivityId, string> {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key) ?? key;
    if (parent === key) return key;
    const root = rootOf(parent);
    parents.set(key, root);
    return root;
  };
  const named: (readonly [ActivityId, string])[] = [];
  for (const { id, lead } of activities) {
    const [key, other] = wordKeys(lead);
    if (key === undefined) continue;
    if (other !== undefined) parents.set(rootOf(other), rootOf(key));
    named.push([id, key]);
  }
  return new Map(named.map(([id, key]) => [id, rootOf(key)]));
}
