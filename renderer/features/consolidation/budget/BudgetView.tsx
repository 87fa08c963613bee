import { useTexts } from '../../../app/i18n.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useConsolidated } from '../consolidated.ts';
import { budgetTables, useConsolidationView } from '../consolidationView.ts';
import { budgetsOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { CurrencyTable } from './CurrencyTable.tsx';

/** What all plans cost, a table for each currency: nothing is converted. */
export function BudgetView() {
  const { t } = useTexts();
  const { currencies, withoutAmount } = useConsolidated(budgetsOf);
  const table = useConsolidationView((state) => state.budget);
  return (
    <>
      <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-3 border-b border-line px-6 py-1.5">
        <SegmentedControl
          label={t('consolidation.budget.by')}
          segments={budgetTables.map((id) => ({ id, label: t(`consolidation.budget.tables.${id}`) }))}
          value={table}
          onChosen={(budget) => useConsolidationView.setState({ budget, behind: null })}
        />
        {withoutAmount.length > 0 && (
          <Figure
            behind={{
              key: 'budget without',
              title: () => t('consolidation.budget.without'),
              rows: (records) => budgetsOf(records).withoutAmount,
            }}
            count={withoutAmount.length}
            of={t('consolidation.budget.without')}
            className="ml-auto px-2 py-1 text-label text-amber"
          >
            {t('consolidation.budget.withoutCount', { count: withoutAmount.length })}
          </Figure>
        )}
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-6 overflow-auto px-6 py-5">
        {currencies.length === 0 && <p className="text-quiet">{t('consolidation.matrix.none.budget')}</p>}
        {currencies.map((budgets) => (
          <CurrencyTable key={budgets.currency} budgets={budgets} table={table} />
        ))}
        {currencies.length > 0 && (
          <p className="max-w-160 text-label text-quiet">{t('consolidation.budget.note')}</p>
        )}
      </div>
    </>
  );
}
