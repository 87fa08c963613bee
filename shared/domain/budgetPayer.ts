import { type Activity, type Payer, payers } from './activity.ts';

/** Who pays, or that nobody has said so yet; in the order of every table. */
export const budgetPayers = [...payers, 'undecided'] as const;
export type BudgetPayer = Payer | 'undecided';

export function payerOf({ payer }: Activity['budget']): BudgetPayer {
  return payer ?? 'undecided';
}

/** In whole hundredths of the currency, so that amounts add up without rounding; null while nobody has said. */
export function centsOf({ amount }: Activity['budget']): number | null {
  return amount === null ? null : Math.round(amount * 100);
}
