import { useTexts } from '../../../app/i18n.ts';
import { useConsolidated } from '../consolidated.ts';
import { progressOf } from '../derivations.ts';
import { PlanTile } from './PlanTile.tsx';

/** How far the plan of each partner is. */
export function CompletenessView() {
  const { t } = useTexts();
  const { plans } = useConsolidated(progressOf);
  return (
    <div className="min-h-0 flex-1 overflow-auto px-6 py-5">
      <p className="mb-4 max-w-160 text-label text-quiet">{t('planChecks.meterHint')}</p>
      <ul
        aria-label={t('consolidation.tab.completeness')}
        className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-3"
      >
        {plans.map((plan) => (
          <PlanTile key={plan.workplanId} plan={plan} />
        ))}
      </ul>
    </div>
  );
}
