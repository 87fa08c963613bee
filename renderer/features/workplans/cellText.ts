import { type Activity, type Payer, quartersOf } from '../../../shared/domain/activity.ts';
import type { Quarter } from '../../../shared/domain/month.ts';
import { type Language, type Text, textIn } from '../../../shared/domain/text.ts';
import { formatMoney, formatQuantity, formatQuarters } from '../../../shared/reports/format.ts';
import { type ColumnId, isTypedColumn } from './columns.ts';
import type { ActivityRow, TableRow } from './tableRows.ts';

export type PayerNames = Readonly<Record<Payer, string>>;

/** The year leads in English, too, so that a column of spans can be read down; `parseQuarters` reads each of them. */
export function quartersText(quarters: readonly Quarter[], language: Language): string {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (language === 'zh' || first === undefined || last === undefined)
    return formatQuarters(quarters, language);
  const [[year, from], [lastYear, upTo]] = [first.split('-'), last.split('-')];
  if (first === last) return `${year} ${from}`;
  return year === lastYear ? `${year} ${from} – ${upTo}` : `${year} ${from} – ${lastYear} ${upTo}`;
}

export function titleText(
  row: { readonly record: { readonly title: Text }; readonly language: Language | null },
  language: Language,
): string {
  return row.language === null ? textIn(row.record.title, language) : row.record.title[row.language];
}

/** What a cell says, and what editing starts from. */
export function cellText(
  row: TableRow,
  column: ColumnId | null,
  language: Language,
  names: PayerNames,
): string {
  if (row.kind === 'add') return '';
  if (row.kind !== 'activity' || column === null) return titleText(row, language);
  const typed = isTypedColumn(column) ? row.typed[column] : undefined;
  return typed ?? activityText(row, column, language, names);
}

function activityText(row: ActivityRow, column: ColumnId, language: Language, names: PayerNames): string {
  const { record } = row;
  switch (column) {
    case 'number':
      return row.number;
    case 'title':
      return titleText(row, language);
    case 'lead':
      return textIn(record.lead, language);
    case 'quarters':
      return quartersText(quartersOf(record), language);
    case 'target':
      return formatQuantity(record.target.quantity, textIn(record.target.unit, language), language);
    case 'budget':
      return budgetText(record.budget);
    case 'payer':
      return record.budget.payer === null ? '' : names[record.budget.payer];
  }
}

/** `CNY 120,000` in both languages: the figures of a column stand under each other. */
export function budgetText({ amount, currency }: Pick<Activity['budget'], 'amount' | 'currency'>): string {
  return amount === null ? '' : formatMoney(amount, currency, 'en').replace(/\s/u, ' ');
}
