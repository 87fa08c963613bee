import { type BudgetPayer, budgetPayers } from '../../../../shared/domain/budgetPayer.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type {
  Amount,
  AmountTable,
  BudgetYear,
  CurrencyBudgets,
} from '../../../../shared/records/consolidation/budgets.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { t } from '../../../app/i18n.ts';
import type { BudgetTable } from '../consolidationView.ts';
import { partnerName } from '../names.ts';

export type LineKey = BudgetPayer | PartnerId;
export type ColumnKey = BudgetPayer | BudgetYear;
export type Line = { readonly key: LineKey; readonly cells: readonly Amount[]; readonly total: Amount };

/** One of the three tables, whatever its lines and columns are. */
export function linesIn(budgets: CurrencyBudgets, table: BudgetTable): AmountTable<LineKey, ColumnKey> {
  return budgets[table];
}

export function lineName(table: BudgetTable, key: LineKey, records: Records, language: Language): string {
  return isPayer(table, key) ? t(`workplans.payer.${key}`) : partnerName(records, key, language);
}

export function isPayer(table: BudgetTable, key: LineKey): key is BudgetPayer {
  return table === 'payerByYear' && (budgetPayers as readonly string[]).includes(key);
}

export function columnName(column: ColumnKey): string {
  if (column === null) return t('consolidation.budget.undated');
  return typeof column === 'number' ? t('planViews.year', { year: column }) : t(`workplans.payer.${column}`);
}
