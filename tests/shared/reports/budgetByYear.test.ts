import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Activity, currencies, payers, spanOf } from '../../../shared/domain/activity.ts';
import { type Month, monthAt } from '../../../shared/domain/month.ts';
import { spreadOverYears } from '../../../shared/domain/spreadOverYears.ts';
import { budgetByYear } from '../../../shared/reports/budgetByYear.ts';

type Planned = Pick<Activity, 'start' | 'end' | 'budget'>;

const span = (start: string, end: string) => ({ start: start as Month, end: end as Month });
const spread = (cents: number, start: string, end: string) => [...spreadOverYears(cents, span(start, end))];

const months = fc.integer({ min: 2010 * 12, max: 2030 * 12 }).map(monthAt);
const spans = fc.tuple(months, months).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));
const cents = fc.integer({ min: 0, max: 1e14 });
const planned: fc.Arbitrary<Planned> = fc.record({
  start: fc.option(months),
  end: fc.option(months),
  budget: fc.record({
    amount: fc.option(fc.integer({ min: 0, max: 1e12 }).map((n) => n / 100)),
    currency: fc.constantFrom(...currencies),
    payer: fc.option(fc.constantFrom(...payers)),
  }),
});

describe('an amount over the years', () => {
  it.each([
    [1200, '2018-01', '2018-12', [[2018, 1200]]],
    [
      1200,
      '2017-11',
      '2018-10',
      [
        [2017, 200],
        [2018, 1000],
      ],
    ],
    [
      101,
      '2017-12',
      '2018-02',
      [
        [2017, 34],
        [2018, 67],
      ],
    ],
    // Nobody plans with the cents of a round amount.
    [
      10_000,
      '2017-12',
      '2018-02',
      [
        [2017, 3300],
        [2018, 6700],
      ],
    ],
    // Equal remainders: the cent goes to the earlier year.
    [
      1,
      '2017-12',
      '2018-01',
      [
        [2017, 1],
        [2018, 0],
      ],
    ],
    [
      5,
      '2017-12',
      '2018-01',
      [
        [2017, 3],
        [2018, 2],
      ],
    ],
    [
      0,
      '2017-12',
      '2019-01',
      [
        [2017, 0],
        [2018, 0],
        [2019, 0],
      ],
    ],
  ] as const)('%i cents from %s to %s', (amount, start, end, shares) => {
    expect(spread(amount, start, end)).toEqual(shares);
  });

  it('adds up exactly, and no year is a whole unit, or of an amount with cents a cent, away from its quota', () => {
    fc.assert(
      fc.property(cents, spans, (amount, { start, end }) => {
        const shares = spreadOverYears(amount, { start, end });
        expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBe(amount);
        const [first, last] = [start, end].map(
          (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
        );
        const all = (last ?? 0) - (first ?? 0) + 1;
        for (const [year, share] of shares) {
          const from = Math.max(first ?? 0, year * 12 + 1);
          const own = Math.min(last ?? 0, year * 12 + 12) - from + 1;
          const quota = (BigInt(amount) * BigInt(own)) / BigInt(all);
          expect(Math.abs(share - Number(quota))).toBeLessThanOrEqual(amount % 100 === 0 ? 100 : 1);
        }
      }),
    );
  });
});

describe('the budget by payer and year', () => {
  it('keeps currencies apart and tells what has no date', () => {
    const budget = { amount: 12, currency: 'CNY', payer: 'ilo' } as const;
    const table = budgetByYear([
      { ...span('2018-01', '2019-12'), budget },
      { start: null, end: null, budget: { ...budget, currency: 'USD', payer: null } },
      { ...span('2019-06', '2018-01'), budget: { ...budget, amount: 0.1 } },
      { ...span('2018-01', '2018-01'), budget: { ...budget, amount: null } },
    ]);
    expect(table.years).toEqual([2018, 2019]);
    expect(table.hasUndated).toBe(true);
    expect(table.currencies).toEqual([
      {
        currency: 'CNY',
        lines: [{ payer: 'ilo', years: [600, 600], undated: 10, total: 1210 }],
        sum: { years: [600, 600], undated: 10, total: 1210 },
      },
      {
        currency: 'USD',
        lines: [{ payer: 'undecided', years: [0, 0], undated: 1200, total: 1200 }],
        sum: { years: [0, 0], undated: 1200, total: 1200 },
      },
    ]);
  });

  it('has no years and no currencies without amounts', () => {
    expect(budgetByYear([])).toEqual({ years: [], hasUndated: false, currencies: [] });
  });

  it('adds up along every row and column, to what people have typed', () => {
    fc.assert(
      fc.property(fc.array(planned, { maxLength: 30 }), (rows) => {
        const { years, currencies: tables } = budgetByYear(rows);
        for (const { currency, lines, sum } of tables) {
          const typed = rows.filter(({ budget }) => budget.currency === currency);
          const whole = typed.reduce(
            (total, { budget }) => total + Math.round((budget.amount ?? 0) * 100),
            0,
          );
          expect(sum.total).toBe(whole);
          for (const row of [...lines, sum]) {
            expect(row.years).toHaveLength(years.length);
            expect(row.years.reduce((total, each) => total + each, row.undated)).toBe(row.total);
          }
          years.forEach((_, at) => {
            expect(lines.reduce((total, line) => total + (line.years[at] ?? 0), 0)).toBe(sum.years[at]);
          });
        }
        const dated = rows.filter((row) => row.budget.amount !== null && spanOf(row) !== null);
        if (dated.length === 0) expect(years).toEqual([]);
      }),
    );
  });
});
