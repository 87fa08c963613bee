import { expect, test } from 'vitest';
import type { Activity, ActivityId } from '../../../shared/domain/activity.ts';
import type { Month } from '../../../shared/domain/month.ts';
import { planSummary } from '../../../shared/domain/planSummary.ts';
import { anActivity, anId, en } from '../../builders.ts';

function paid(n: number, amount: number | null, rest: Partial<Activity['budget']> = {}): Activity {
  return anActivity({ id: anId<ActivityId>(n), budget: { amount, currency: 'CNY', payer: null, ...rest } });
}

test('adds up money by currency and by who pays it, without the error of binary fractions', () => {
  const { sums } = planSummary([
    paid(1, 0.1, { payer: 'ilo' }),
    paid(2, 0.2, { payer: 'ilo' }),
    paid(3, 5, { payer: 'partnerInKind' }),
    paid(4, 7),
    paid(5, 30, { currency: 'USD', payer: 'ilo' }),
    paid(6, null, { currency: 'EUR' }),
  ]);
  expect(sums).toEqual([
    {
      currency: 'CNY',
      total: 12.3,
      shares: [
        { payer: 'ilo', amount: 0.3 },
        { payer: 'partnerInKind', amount: 5 },
        { payer: 'undecided', amount: 7 },
      ],
    },
    { currency: 'USD', total: 30, shares: [{ payer: 'ilo', amount: 30 }] },
  ]);
});

test('says how many rows lack what a row cannot do without, and which is the first', () => {
  const months = { start: '2018-01' as Month, end: '2018-03' as Month };
  const { count, missing } = planSummary([
    anActivity({ id: anId<ActivityId>(1), lead: en('Wang'), ...months }),
    anActivity({ id: anId<ActivityId>(2), lead: en(' ') }),
    paid(3, 0),
  ]);
  expect(count).toBe(3);
  expect(missing).toEqual({
    lead: { count: 2, first: anId(2) },
    quarters: { count: 2, first: anId(2) },
    budget: { count: 2, first: anId(1) },
  });
});
