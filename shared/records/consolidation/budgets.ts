import { type ActivityId, type Currency, currencies, spanOf } from '../../domain/activity.ts';
import { type BudgetPayer, budgetPayers, centsOf, payerOf } from '../../domain/budgetPayer.ts';
import type { PartnerId } from '../../domain/partner.ts';
import { spreadOverYears } from '../../domain/spreadOverYears.ts';
import { sorted } from '../../lib/order.ts';
import type { Records } from '../tables.ts';
import { planRows } from './planRows.ts';

/** An amount with the rows it adds up from, in the order of the plans. */
export type Amount = {
  /** In whole hundredths of the currency. */
  readonly cents: number;
  readonly activities: readonly ActivityId[];
};

/** A calendar year, `2018`; null is what has no dates. */
export type BudgetYear = number | null;

/** Every row and column adds up exactly to its total. Lines without any amount are left out; columns are the same for all currencies. */
export type AmountTable<Row, Column> = {
  readonly columns: readonly Column[];
  readonly lines: readonly {
    readonly key: Row;
    /** For each column. */
    readonly cells: readonly Amount[];
    readonly total: Amount;
  }[];
  /** For each column. */
  readonly totals: readonly Amount[];
  readonly total: Amount;
};

export type CurrencyBudgets = {
  readonly currency: Currency;
  readonly payerByYear: AmountTable<BudgetPayer, BudgetYear>;
  readonly partnerByPayer: AmountTable<PartnerId, BudgetPayer>;
  readonly partnerByYear: AmountTable<PartnerId, BudgetYear>;
  readonly total: Amount;
  /** Of which nobody has said that they bear it. */
  readonly undecided: Amount;
  /** Of activities without dates. */
  readonly undated: Amount;
};

export type ConsolidatedBudgets = {
  /** Those in use, in their order; nothing is converted. */
  readonly currencies: readonly CurrencyBudgets[];
  /** Activities that name no amount. */
  readonly withoutAmount: readonly ActivityId[];
};

type Tables = Pick<Records, 'partners' | 'workplans' | 'objectives' | 'outputs' | 'activities'>;

/**
 * What all plans cost: by who pays, by partner, by calendar year. An amount is spread evenly over the months of its
 * activity (`spreadOverYears`). A row stands behind every year in which a cent of it falls.
 */
export function consolidatedBudgets(records: Tables): ConsolidatedBudgets {
  const parts: Part[] = [];
  const withoutAmount: ActivityId[] = [];
  for (const { activity, partnerId } of planRows(records)) {
    const cents = centsOf(activity.budget);
    if (cents === null) {
      withoutAmount.push(activity.id);
      continue;
    }
    const { currency } = activity.budget;
    const span = spanOf(activity);
    const years: Part['years'] = span === null ? [[null, cents]] : [...spreadOverYears(cents, span)];
    parts.push({ id: activity.id, currency, payer: payerOf(activity.budget), partnerId, cents, years });
  }
  const partners = sorted(records.partners.values()).map(({ id }) => id);
  const years = yearsOf(parts);
  const payers = budgetPayers.filter((payer) => parts.some((part) => part.payer === payer));
  return {
    currencies: currencies.flatMap((currency) => {
      const own = parts.filter((part) => part.currency === currency);
      return own.length === 0 ? [] : [budgetsOf(currency, own, partners, years, payers)];
    }),
    withoutAmount,
  };
}

type Part = {
  readonly id: ActivityId;
  readonly currency: Currency;
  readonly payer: BudgetPayer;
  readonly partnerId: PartnerId;
  readonly cents: number;
  readonly years: Shares<BudgetYear>;
};
type Shares<Column> = readonly (readonly [Column, number])[];

function budgetsOf(
  currency: Currency,
  parts: readonly Part[],
  partners: readonly PartnerId[],
  years: readonly BudgetYear[],
  payers: readonly BudgetPayer[],
): CurrencyBudgets {
  const byYear = ({ years: shares }: Part): Shares<BudgetYear> => shares;
  const byPayer = ({ payer, cents }: Part): Shares<BudgetPayer> => [[payer, cents]];
  const payerByYear = tableOf(parts, payers, ({ payer }) => payer, years, byYear);
  return {
    currency,
    payerByYear,
    partnerByPayer: tableOf(parts, partners, ({ partnerId }) => partnerId, payers, byPayer),
    partnerByYear: tableOf(parts, partners, ({ partnerId }) => partnerId, years, byYear),
    total: payerByYear.total,
    undecided: sumOf(parts.filter(({ payer }) => payer === 'undecided')),
    undated: sumOf(parts.filter(({ years: shares }) => shares[0]?.[0] === null)),
  };
}

/** Every year from the first to the last with a part of the budget, then what has no dates. */
function yearsOf(parts: readonly Part[]): readonly BudgetYear[] {
  const used = new Set<BudgetYear>();
  for (const { years } of parts) for (const [year] of years) used.add(year);
  const dated = [...used].filter((year): year is number => year !== null);
  const [first, last] = dated.reduce(
    ([least, most], year) => [Math.min(least, year), Math.max(most, year)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
  );
  const years = dated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return used.has(null) ? [...years, null] : years;
}

function tableOf<Row, Column>(
  parts: readonly Part[],
  rows: readonly Row[],
  rowOf: (part: Part) => Row,
  columns: readonly Column[],
  sharesOf: (part: Part) => Shares<Column>,
): AmountTable<Row, Column> {
  const cells = new Map<Row, { readonly cells: ReadonlyMap<Column, Sum>; readonly total: Sum }>(
    rows.map((row) => [
      row,
      { cells: new Map(columns.map((column) => [column, newSum()])), total: newSum() },
    ]),
  );
  const totals = new Map(columns.map((column) => [column, newSum()]));
  const total = newSum();
  for (const part of parts) {
    const line = cells.get(rowOf(part));
    for (const [column, cents] of sharesOf(part)) {
      if (cents === 0 && part.cents > 0) continue;
      add(line?.cells.get(column), cents, part.id);
      add(totals.get(column), cents, part.id);
    }
    add(line?.total, part.cents, part.id);
    add(total, part.cents, part.id);
  }
  return {
    columns,
    lines: [...cells].flatMap(([key, line]) =>
      line.total.activities.length === 0 ? [] : [{ key, cells: [...line.cells.values()], total: line.total }],
    ),
    totals: [...totals.values()],
    total,
  };
}

type Sum = { cents: number; readonly activities: ActivityId[] };

function newSum(): Sum {
  return { cents: 0, activities: [] };
}

function add(sum: Sum | undefined, cents: number, id: ActivityId): void {
  if (!sum) return;
  sum.cents += cents;
  sum.activities.push(id);
}

function sumOf(parts: readonly Part[]): Amount {
  const sum = newSum();
  for (const { cents, id } of parts) add(sum, cents, id);
  return sum;
}
