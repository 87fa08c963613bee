import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { type Gap, gaps, type PlanSummary } from '../../../../shared/domain/planSummary.ts';
import { formatMoney, formatNumber } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';

type Props = {
  readonly summary: PlanSummary;
  readonly onGapPressed: (gap: Gap, first: ActivityId) => void;
};

/** What the plan adds up to, and quietly what it still lacks. */
export function PlanFooter({ summary, onGapPressed }: Props) {
  const { t, language } = useTexts();
  const { count, sums, missing } = summary;
  const lacking = gaps.filter((gap) => missing[gap].count > 0);
  return (
    <footer className="flex min-h-10 flex-wrap items-baseline gap-x-6 gap-y-1 border-t border-line px-4 py-2 text-body">
      <span className="tabular-nums">{t('workplans.count', { count })}</span>
      {sums.map(({ currency, total, shares }) => (
        <span key={currency} className="tabular-nums">
          <strong className="font-semibold">{formatMoney(total, currency, language)}</strong>{' '}
          <span className="text-quiet">
            {shares
              .map(({ payer, amount }) =>
                t('workplans.share', {
                  payer: t(`workplans.payer.${payer}`),
                  amount: formatNumber(amount, language),
                }),
              )
              .join(t('workplans.between'))}
          </span>
        </span>
      ))}
      {lacking.length > 0 && (
        <span className="ml-auto flex flex-wrap items-baseline gap-x-1 text-quiet">
          {t('workplans.missing.label')}
          {lacking.map((gap) => (
            <button
              key={gap}
              type="button"
              className="rounded-small px-1.5 tabular-nums underline decoration-line-strong underline-offset-2 hover:bg-hover hover:text-ink"
              onClick={() => {
                const { first } = missing[gap];
                if (first) onGapPressed(gap, first);
              }}
            >
              {t(`workplans.missing.${gap}`, { count: missing[gap].count })}
            </button>
          ))}
        </span>
      )}
    </footer>
  );
}
