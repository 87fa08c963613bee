import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/domain/activity.ts';
import { checkIds } from '../../../shared/domain/planCheck.ts';
import { completeness } from '../../../shared/records/planIssues.ts';
import { anActivity, en } from '../../builders.ts';
import { full, planId, planOf } from './somePlan.ts';

const filling = fc.subarray(Object.keys(full) as (keyof Activity)[]);
const holding = (keys: readonly (keyof Activity)[]): Partial<Activity> => {
  const empty = anActivity({ title: en('') });
  return Object.fromEntries(
    Object.keys(full).map((key) => {
      const field = key as keyof Activity;
      return [field, keys.includes(field) ? full[field] : empty[field]];
    }),
  );
};

describe('completeness', () => {
  it.each<[string, readonly Partial<Activity>[], number]>([
    ['an empty plan', [], 0],
    ['all of it', [{}], 1],
    ['nothing but a wording', [holding([])], 0.1],
    ['one of two rows', [{}, { ...holding([]), title: en('') }], 0.5],
    ['a target in words', [{ target: { quantity: null, unit: en('all inspectors') } }], 1],
    ['an accepted check', [{ lead: en(''), accepted: [{ check: 'noLead', reason: en('later') }] }], 1],
    [
      'no payer where no amount is asked for',
      [
        {
          budget: { amount: null, currency: 'CNY', payer: null },
          accepted: [{ check: 'noBudget', reason: en('costs nothing') }],
        },
      ],
      1,
    ],
  ])('%s', (_, rows, expected) => expect(completeness(planOf(rows), planId)).toBeCloseTo(expected));

  it('never falls when a field is filled, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(filling, filling, fc.subarray([...checkIds]), (some, more, checks) => {
        const accepted = checks.map((check) => ({ check, reason: en('because') }));
        const before = completeness(planOf([{ ...holding(some), accepted }, {}]), planId);
        const after = completeness(planOf([{ ...holding([...some, ...more]), accepted }, {}]), planId);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
