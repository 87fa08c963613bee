import { type Activity, type Currency, currencies, payers, type Span, spanOf } from '../domain/activity.ts';
import { monthIndex } from '../domain/month.ts';
import type { BudgetPayer } from './budgetSummary.ts';

/** All amounts in hundredths of the currency, so that they add up without rounding. */
export type YearAmounts = {
  /** For each year of the table. */
  readonly years: readonly number[];
  /** Of activities without dates. */
  readonly undated: number;
  readonly total: number;
};

export type PayerLine = YearAmounts & { readonly payer: BudgetPayer };
export type CurrencyBudget = {
  readonly currency: Currency;
  readonly lines: readonly PayerLine[];
  readonly sum: YearAmounts;
};

export type BudgetByYear = {
  /** Every calendar year from the first to the last with a part of the budget, `2018`. */
  readonly years: readonly number[];
  readonly hasUndated: boolean;
  /** In the order of the currencies; nothing is converted. */
  readonly currencies: readonly CurrencyBudget[];
};

type Planned = Pick<Activity, 'start' | 'end' | 'budget'>;
type Part = {
  readonly currency: Currency;
  readonly payer: BudgetPayer;
  readonly cents: number;
  /** By year; null without dates. */
  readonly shares: ReadonlyMap<number, number> | null;
};

/**
 * Who pays how much in which calendar year. The amount of an activity is spread evenly over its months; cents that
 * cannot be divided go to the years with the largest remainders, so that every row and column adds up exactly.
 */
export function budgetByYear(activities: readonly Planned[]): BudgetByYear {
  const parts = activities.flatMap(partOf);
  const used = new Set(parts.flatMap(({ shares }) => [...(shares?.keys() ?? [])]));
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const years = used.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return {
    years,
    hasUndated: parts.some(({ shares }) => shares === null),
    currencies: currencies.flatMap((currency): readonly CurrencyBudget[] => {
      const own = parts.filter((part) => part.currency === currency);
      if (own.length === 0) return [];
      const lines = [...payers, 'undecided' as const].flatMap((payer): readonly PayerLine[] => {
        const paid = own.filter((part) => part.payer === payer);
        return paid.length === 0 ? [] : [{ payer, ...added(paid, years) }];
      });
      return [{ currency, lines, sum: added(own, years) }];
    }),
  };
}

/**
 * A whole number of cents divided in proportion to the months of a span that lie in each year. Largest remainders
 * first, the earlier year on a tie; the parts differ from the exact quota by less than one cent and add up to the whole.
 */
export function spreadOverYears(cents: number, { start, end }: Span): ReadonlyMap<number, number> {
  const [first, last] = [monthIndex(start), monthIndex(end)];
  const count = last - first + 1;
  const months = new Map<number, number>();
  for (let month = first; month <= last; month++) {
    const year = Math.floor(month / 12);
    months.set(year, (months.get(year) ?? 0) + 1);
  }
  // Whole cents of each month and the rest apart: the products stay far below what a number holds exactly.
  const [each, rest] = [Math.floor(cents / count), cents % count];
  const quotas = [...months].map(([year, own]) => {
    const exact = rest * own;
    return { year, floor: each * own + Math.floor(exact / count), remainder: exact % count };
  });
  let left = cents - quotas.reduce((sum, { floor }) => sum + floor, 0);
  const shares = new Map(quotas.map(({ year, floor }) => [year, floor]));
  for (const { year, floor } of quotas.toSorted((a, b) => b.remainder - a.remainder || a.year - b.year)) {
    if (left === 0) break;
    shares.set(year, floor + 1);
    left--;
  }
  return shares;
}

function partOf(activity: Planned): readonly Part[] {
  const { amount, currency, payer } = activity.budget;
  if (amount === null) return [];
  const cents = Math.round(amount * 100);
  const span = spanOf(activity);
  return [
    {
      currency,
      payer: payer ?? 'undecided',
      cents,
      shares: span === null ? null : spreadOverYears(cents, span),
    },
  ];
}

function added(parts: readonly Part[], years: readonly number[]): YearAmounts {
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    years: years.map((year) => sum(({ shares }) => shares?.get(year) ?? 0)),
    undated: sum(({ shares, cents }) => (shares === null ? cents : 0)),
    total: sum(({ cents }) => cents),
  };
}
