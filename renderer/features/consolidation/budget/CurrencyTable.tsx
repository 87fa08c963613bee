import { useRef } from 'react';
import type { CurrencyBudgets } from '../../../../shared/records/consolidation/budgets.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useShownRecords } from '../consolidated.ts';
import type { BudgetTable } from '../consolidationView.ts';
import { useCellKeys } from '../useCellKeys.ts';
import { AmountCell } from './AmountCell.tsx';
import { columnName, type Line, lineName, linesIn } from './budgetNames.ts';
import { LineMark } from './LineMark.tsx';

type Props = { readonly budgets: CurrencyBudgets; readonly table: BudgetTable };

const edge = 'border-b border-line px-3 py-1.5';

export function CurrencyTable({ budgets, table }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const element = useRef<HTMLTableElement>(null);
  const keys = useCellKeys(element);
  const { columns, lines, totals, total } = linesIn(budgets, table);
  const most = Math.max(1, ...lines.flatMap(({ cells }) => cells.map(({ cents }) => cents)));
  const wide = Math.max(1, ...lines.map((line) => line.total.cents));
  const label = t('consolidation.budget.label', {
    currency: budgets.currency,
    table: t(`consolidation.budget.tables.${table}`),
  });
  const cell = (line: Line | null, at: number, column: number | null) => {
    const amount = column === null ? (line ?? { total }).total : (line ? line.cells : totals)[column];
    return (
      <AmountCell
        cell={`${at}:${column === null ? 0 : column + 1}`}
        currency={budgets.currency}
        table={table}
        line={line?.key ?? null}
        column={column}
        amount={amount ?? { cents: 0, activities: [] }}
        of={[
          line ? lineName(table, line.key, records, language) : t('consolidation.all'),
          column === null ? t('consolidation.budget.total') : columnName(columns[column] ?? null),
        ].join(t('planViews.comma'))}
        most={column === null ? wide : most}
      />
    );
  };
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-section">{budgets.currency}</h3>
      <div onFocus={keys.onFocus} onKeyDown={keys.onKeyDown} role="presentation">
        <table ref={element} aria-label={label} className="border-separate border-spacing-0">
          <thead>
            <tr className="text-label text-quiet">
              <th scope="col" className={`${edge} min-w-56 text-left font-normal`}>
                {t(`consolidation.budget.rows.${table}`)}
              </th>
              <th scope="col" className={`${edge} min-w-36 text-right font-medium text-ink`}>
                {t('consolidation.budget.total')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={`${edge} min-w-32 text-right font-normal`}>
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[null, ...lines].map((line, at) => (
              <tr key={line?.key ?? 'total'} className={line ? undefined : 'bg-sunken font-medium'}>
                <th scope="row" className={`${edge} text-left ${line ? 'font-normal' : 'font-medium'}`}>
                  <span className="flex items-center gap-2">
                    {line && <LineMark table={table} lineKey={line.key} />}
                    {line ? lineName(table, line.key, records, language) : t('consolidation.budget.sum')}
                  </span>
                </th>
                <td className="border-b border-line p-0">{cell(line, at, null)}</td>
                {columns.map((column, n) => (
                  <td key={column} className="border-b border-line p-0">
                    {cell(line, at, n)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
