import type { Activity } from '../activity.ts';
import type { Text } from '../text.ts';
import type { ConcernOf, OverHundred } from './concern.ts';

const measured = ['target', 'baseline', 'indicatorTarget', 'actual'] as const;
type Measured = Pick<Activity, (typeof measured)[number] | 'percentWomen'>;

/** `%`, `％ of the factories`, `per cent`, `percentage points`, `个百分点`, `百分比`. */
const percent = /^(?:%|per\s?cent|percentage|pct\b|个?百分[点比])/iu;

function isPercent(unit: Text): boolean {
  return [unit.en, unit.zh].some((words) => percent.test(words.normalize('NFKC').trim()));
}

/**
 * More than the whole: more than a hundred women in a hundred people, or a value in per cent above 100.
 * Growth may well be above; whoever means it accepts the check and says so.
 */
export function overHundred(activity: Measured): ConcernOf<'overHundred'> | null {
  const values: OverHundred[] = [];
  if ((activity.percentWomen ?? 0) > 100)
    values.push({ field: 'percentWomen', value: activity.percentWomen ?? 0 });
  for (const field of measured) {
    const { quantity, unit } = activity[field];
    if (quantity !== null && quantity > 100 && isPercent(unit)) values.push({ field, value: quantity });
  }
  return values.length === 0 ? null : { check: 'overHundred', values };
}
