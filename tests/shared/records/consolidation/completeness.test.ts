import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { plansProgress } from '../../../../shared/records/consolidation/completeness.ts';
import { completeness } from '../../../../shared/records/planIssues.ts';
import { partner, someWorkshop, workshopOf } from './someWorkshop.ts';

it('has a line for every plan, also an empty one', () => {
  const { plans, completeness: all } = plansProgress(workshopOf([{ of: 1 }]));
  expect(plans.map(({ partnerId, activities }) => [partnerId, activities])).toEqual([
    [partner(0), 0],
    [partner(1), 1],
    [partner(2), 0],
  ]);
  expect(all).toBe(plans[1]?.completeness);
  expect(plans[1]?.openChecks).toBeGreaterThan(0);
});

test('the whole is the mean of all rows', () => {
  fc.assert(
    fc.property(someWorkshop, (records) => {
      const { plans, completeness: all } = plansProgress(records);
      const rows = plans.reduce((sum, { activities }) => sum + activities, 0);
      const filled = plans.reduce(
        (sum, { workplanId, activities }) => sum + activities * completeness(records, workplanId),
        0,
      );
      expect(all).toBeCloseTo(rows === 0 ? 0 : filled / rows, 9);
      expect(rows).toBe(records.activities.size);
    }),
    { numRuns: 30 },
  );
});
