import { type Activity, type Currency, currencies } from '../domain/activity.ts';
import { type BudgetPayer, budgetPayers, payerOf } from '../domain/budgetPayer.ts';
import type { Language } from '../domain/text.ts';
import { formatMoney } from './format.ts';

/** Sums are never converted: each currency has its column, and a payer without any of it an empty cell. */
export type BudgetSummary = {
  readonly currencies: readonly Currency[];
  readonly rows: readonly { readonly payer: BudgetPayer; readonly amounts: readonly string[] }[];
  readonly totals: readonly string[];
  readonly withoutAmount: number;
};

export function budgetSummary(activities: readonly Activity[], language: Language): BudgetSummary {
  const budgets = activities.map((activity) => activity.budget).filter((budget) => budget.amount !== null);
  const used = currencies.filter((currency) => budgets.some((budget) => budget.currency === currency));
  const rows = budgetPayers.flatMap((payer) => {
    const paid = budgets.filter((budget) => payerOf(budget) === payer);
    return paid.length === 0
      ? []
      : [{ payer, amounts: used.map((currency) => sum(paid, currency, language)) }];
  });
  return {
    currencies: used,
    rows,
    totals: used.map((currency) => sum(budgets, currency, language)),
    withoutAmount: activities.length - budgets.length,
  };
}

/** Added in hundredths: 0.1 + 0.2 of a currency is 0.3. */
function sum(budgets: readonly Activity['budget'][], currency: Currency, language: Language): string {
  const amounts = budgets.filter((budget) => budget.currency === currency);
  const cents = amounts.reduce((total, { amount }) => total + Math.round((amount ?? 0) * 100), 0);
  return amounts.length === 0 ? '' : formatMoney(cents / 100, currency, language);
}
