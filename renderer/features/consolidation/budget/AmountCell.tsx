import type { Currency } from '../../../../shared/domain/activity.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { Amount } from '../../../../shared/records/consolidation/budgets.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { formatCents } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';
import { markFill } from '../../../ui/colours.ts';
import { useShownRecords } from '../consolidated.ts';
import type { BudgetTable } from '../consolidationView.ts';
import { budgetsOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { type LineKey, linesIn } from './budgetNames.ts';

type Props = {
  readonly cell: string;
  readonly currency: Currency;
  readonly table: BudgetTable;
  /** Null for the sum of all lines. */
  readonly line: LineKey | null;
  /** Null for the total of the line. */
  readonly column: number | null;
  readonly amount: Amount;
  readonly of: string;
  readonly most: number;
};

/** An amount with its bar. */
export function AmountCell({ cell, currency, table, line, column, amount, of, most }: Props) {
  const { t, language } = useTexts();
  const { partners } = useShownRecords();
  const partner = line === null ? undefined : partners.get(line as PartnerId);
  const name = t('consolidation.budget.cell', { of, currency });
  return (
    <Figure
      cell={cell}
      behind={{
        key: `budget ${currency} ${table} ${line} ${column}`,
        title: () => name,
        rows: (records) => amountAt(records, { currency, table, line, column }).activities,
      }}
      count={amount.activities.length}
      of={name}
      className="relative block w-full px-3 py-2 text-right"
    >
      {amount.activities.length === 0 ? '·' : formatCents(amount.cents, language)}
      {line !== null && amount.cents > 0 && (
        <span
          aria-hidden
          className="absolute right-3 bottom-1 h-0.75 rounded-full"
          style={{
            width: `calc(${(amount.cents / most) * 100}% * 0.8)`,
            background: partner ? markFill(partner.colour) : 'var(--color-line-strong)',
          }}
        />
      )}
    </Figure>
  );
}

function amountAt(
  records: Records,
  { currency, table, line, column }: Pick<Props, 'currency' | 'table' | 'line' | 'column'>,
): Amount {
  const none: Amount = { cents: 0, activities: [] };
  const budgets = budgetsOf(records).currencies.find((each) => each.currency === currency);
  if (!budgets) return none;
  const { lines, totals, total } = linesIn(budgets, table);
  const of = line === null ? { cells: totals, total } : lines.find(({ key }) => key === line);
  return (column === null ? of?.total : of?.cells[column]) ?? none;
}
