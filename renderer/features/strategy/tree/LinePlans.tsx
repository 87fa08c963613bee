import type { PlannedBy } from '../../../../shared/records/outputPlans.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useRecords } from '../../../records/recordsStore.ts';

type Props = { readonly planned: PlannedBy | undefined };

/** Whose activities stand under an output; leads to where they all stand side by side. */
export function LinePlans({ planned }: Props) {
  const { t } = useTexts();
  const partners = useRecords((records) => records.partners);
  if (!planned) return <span>{t('strategy.plans.none')}</span>;
  const all = [...planned.values()].reduce((sum, count) => sum + count, 0);
  return (
    <a
      href="#/consolidation"
      className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 rounded-small tabular-nums hover:text-accent"
    >
      <span>{t('strategy.plans.count', { count: all })}</span>
      {[...planned].map(([id, count]) => {
        const partner = partners.get(id);
        return (
          partner && (
            <span key={id} className="flex items-center gap-0.5">
              <PartnerMark partner={partner} size="small" />
              {count}
            </span>
          )
        );
      })}
    </a>
  );
}
