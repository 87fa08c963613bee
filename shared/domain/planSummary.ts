import { type Activity, type ActivityId, type Currency, currencies, type Payer, payers } from './activity.ts';
import { isBlank } from './text.ts';

export type Share = { readonly payer: Payer | 'undecided'; readonly amount: number };
export type CurrencySum = {
  readonly currency: Currency;
  readonly total: number;
  readonly shares: readonly Share[];
};

/** What a row cannot do without. */
export const gaps = ['lead', 'quarters', 'budget'] as const;
export type Gap = (typeof gaps)[number];

export type PlanSummary = {
  readonly count: number;
  /** Sums are never converted: one for each currency in use. */
  readonly sums: readonly CurrencySum[];
  readonly missing: Readonly<Record<Gap, { readonly count: number; readonly first: ActivityId | null }>>;
};

/** `activities` in the order in which they are shown, so that the first gap is the topmost. */
export function planSummary(activities: readonly Activity[]): PlanSummary {
  return {
    count: activities.length,
    sums: currencies.flatMap((currency) => {
      const budgets = activities.map((activity) => activity.budget);
      const own = budgets.filter((budget) => budget.currency === currency && budget.amount !== null);
      return own.length === 0 ? [] : [{ currency, total: sum(own), shares: shares(own) }];
    }),
    missing: {
      lead: lacking(activities, (activity) => isBlank(activity.lead)),
      quarters: lacking(activities, (activity) => activity.start === null || activity.end === null),
      budget: lacking(activities, (activity) => activity.budget.amount === null),
    },
  };
}

function shares(budgets: readonly Activity['budget'][]): readonly Share[] {
  return [...payers, 'undecided' as const].flatMap((payer) => {
    const paid = budgets.filter((budget) => (budget.payer ?? 'undecided') === payer);
    return paid.length === 0 ? [] : [{ payer, amount: sum(paid) }];
  });
}

/** Added in hundredths: 0.1 + 0.2 of a currency is 0.3. */
function sum(budgets: readonly Activity['budget'][]): number {
  return budgets.reduce((total, { amount }) => total + Math.round((amount ?? 0) * 100), 0) / 100;
}

function lacking(activities: readonly Activity[], lacks: (activity: Activity) => boolean) {
  const found = activities.filter(lacks);
  return { count: found.length, first: found[0]?.id ?? null };
}
