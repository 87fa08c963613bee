import { type Activity, type Currency, currencies, spanOf } from '../domain/activity.ts';
import { type BudgetPayer, budgetPayers, centsOf, payerOf } from '../domain/budgetPayer.ts';
import { spreadOverYears } from '../domain/spreadOverYears.ts';

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
      const lines = budgetPayers.flatMap((payer): readonly PayerLine[] => {
        const paid = own.filter((part) => part.payer === payer);
        return paid.length === 0 ? [] : [{ payer, ...added(paid, years) }];
      });
      return [{ currency, lines, sum: added(own, years) }];
    }),
  };
}

function partOf(activity: Planned): readonly Part[] {
  const cents = centsOf(activity.budget);
  if (cents === null) return [];
  const span = spanOf(activity);
  return [
    {
      currency: activity.budget.currency,
      payer: payerOf(activity.budget),
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
