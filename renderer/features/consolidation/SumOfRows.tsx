import { planSummary } from '../../../shared/domain/planSummary.ts';
import type { PlanLine } from '../../../shared/records/planLine.ts';
import { formatMoney } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';

type Props = { readonly rows: readonly PlanLine[] };

/** What the rows cost together. */
export function SumOfRows({ rows }: Props) {
  const { t, language } = useTexts();
  const { sums } = planSummary(rows.map(({ activity }) => activity));
  if (sums.length === 0) return null;
  return (
    <footer className="flex items-baseline justify-between gap-3 border-t border-line px-4 py-2 text-label">
      <span className="text-quiet">{t('consolidation.behind.budget')}</span>
      <span className="flex flex-col items-end font-medium tabular-nums">
        {sums.map(({ currency, total }) => (
          <span key={currency}>{formatMoney(total, currency, language)}</span>
        ))}
      </span>
    </footer>
  );
}
