import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Activity } from '../../../../shared/domain/activity.ts';
import { type AmountTable, consolidatedBudgets } from '../../../../shared/records/consolidation/budgets.ts';
import { budgetByYear } from '../../../../shared/reports/budgetByYear.ts';
import { activity, at, partner, someWorkshop, stirred, workshopOf } from './someWorkshop.ts';

const paid = (amount: number | null, payer: Activity['budget']['payer'] = 'ilo') => ({
  budget: { amount, currency: 'CNY' as const, payer },
});
const cents = (table: AmountTable<unknown, unknown>) =>
  table.lines.map(({ key, cells }) => [key, ...cells.map((cell) => cell.cents)]);

describe('what all plans cost', () => {
  const records = workshopOf([
    { of: 0, ...paid(30), start: at('2018-11'), end: at('2019-01') },
    { of: 1, ...paid(10, null), start: at('2019-05') },
    { of: 1, ...paid(5) },
    { of: 2, ...paid(null) },
    { of: 2, budget: { amount: 7, currency: 'USD', payer: 'partnerCash' }, start: at('2020-01') },
  ]);
  const { currencies, withoutAmount } = consolidatedBudgets(records);
  const [yuan, dollars] = currencies;

  it('by payer and year, by partner and payer, by partner and year', () => {
    expect(yuan?.payerByYear.columns).toEqual([2018, 2019, 2020, null]);
    expect(yuan && cents(yuan.payerByYear)).toEqual([
      ['ilo', 2000, 1000, 0, 500],
      ['undecided', 0, 1000, 0, 0],
    ]);
    expect(yuan && cents(yuan.partnerByPayer)).toEqual([
      [partner(0), 3000, 0, 0],
      [partner(1), 500, 0, 1000],
    ]);
    expect(yuan && cents(yuan.partnerByYear)).toEqual([
      [partner(0), 2000, 1000, 0, 0],
      [partner(1), 0, 1000, 0, 500],
    ]);
    expect(yuan?.partnerByPayer.columns).toEqual(['ilo', 'partnerCash', 'undecided']);
  });

  it('with the rows behind each, and what has no amount, no dates or no payer', () => {
    expect(withoutAmount).toEqual([activity(3)]);
    expect(yuan?.undated).toEqual({ cents: 500, activities: [activity(2)] });
    expect(yuan?.undecided).toEqual({ cents: 1000, activities: [activity(1)] });
    expect(yuan?.payerByYear.totals[1]).toEqual({ cents: 2000, activities: [activity(0), activity(1)] });
    expect(yuan?.total).toEqual({ cents: 4500, activities: [activity(0), activity(1), activity(2)] });
  });

  it('never converted', () => expect(dollars?.total).toEqual({ cents: 700, activities: [activity(4)] }));
});

describe('whatever partners plan', () => {
  test('lines and columns add up, and the whole is what the activities cost', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        const { currencies, withoutAmount } = consolidatedBudgets(records);
        const all = [...records.activities.values()];
        for (const { currency, payerByYear, partnerByPayer, partnerByYear } of currencies) {
          const own = all.filter(({ budget }) => budget.currency === currency && budget.amount !== null);
          const whole = own.reduce((sum, { budget }) => sum + Math.round((budget.amount ?? 0) * 100), 0);
          for (const table of [payerByYear, partnerByPayer, partnerByYear]) {
            expect(table.total.cents).toBe(whole);
            expect(table.totals.reduce((sum, total) => sum + total.cents, 0)).toBe(whole);
            table.totals.forEach((total, n) =>
              expect(table.lines.reduce((sum, { cells }) => sum + (cells[n]?.cents ?? 0), 0)).toBe(
                total.cents,
              ),
            );
            for (const { cells, total } of table.lines)
              expect(cells.reduce((sum, cell) => sum + cell.cents, 0)).toBe(total.cents);
            const ids = table.lines.flatMap(({ total }) => total.activities);
            expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
          }
        }
        const counted = currencies.flatMap(({ total }) => total.activities);
        expect([...counted, ...withoutAmount].toSorted()).toEqual([...records.activities.keys()].toSorted());
      }),
    );
  });

  test('years are those of the budget in a document', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        const printed = budgetByYear([...records.activities.values()]);
        for (const { currency, payerByYear } of consolidatedBudgets(records).currencies) {
          const lines = printed.currencies.find((each) => each.currency === currency)?.lines ?? [];
          expect(cents(payerByYear)).toEqual(
            lines.map(({ payer, years, undated }) => [
              payer,
              ...years,
              ...(printed.hasUndated ? [undated] : []),
            ]),
          );
        }
      }),
    );
  });

  test('the order in which records lie makes no difference', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        expect(consolidatedBudgets(stirred(records))).toEqual(consolidatedBudgets(records));
      }),
    );
  });
});
