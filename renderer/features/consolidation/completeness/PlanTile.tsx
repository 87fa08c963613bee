import type { PlanProgress } from '../../../../shared/records/consolidation/completeness.ts';
import { CompletenessRing } from '../../../app/CompletenessRing.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { percentOf } from '../../../app/percentOf.ts';
import { useShownRecords } from '../consolidated.ts';
import { linesOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { partnerName } from '../names.ts';

type Props = { readonly plan: PlanProgress };

/** One plan: its ring, its activities, and what is still asked of it. */
export function PlanTile({ plan }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const { partnerId, activities, completeness, openChecks, isFinal } = plan;
  const partner = records.partners.get(partnerId);
  const name = partnerName(records, partnerId, language);
  if (!partner) return null;
  return (
    <li className="flex items-center gap-3 rounded border border-line bg-raised px-3 py-3">
      <CompletenessRing share={completeness} openChecks={openChecks} size={56}>
        <span className="text-label font-medium text-ink tabular-nums">
          {percentOf(completeness, language)}
        </span>
      </CompletenessRing>
      <div className="flex min-w-0 flex-1 flex-col items-start">
        <a
          href={`#/workplans/${partnerId}`}
          className="flex min-h-6 max-w-full items-center gap-2 rounded-small font-medium hover:underline"
        >
          <PartnerMark partner={partner} size="small" isNamed />
          <span className="truncate" title={name}>
            {name}
          </span>
        </a>
        <Figure
          behind={{
            key: `plan ${partnerId}`,
            title: (all) => partnerName(all, partnerId, language),
            rows: (all) =>
              [...linesOf(all).values()].flatMap((line) =>
                line.partnerId === partnerId ? [line.activity.id] : [],
              ),
          }}
          count={activities}
          of={name}
          className="-ml-1 min-h-6 px-1 text-label"
        >
          {t('workplans.count', { count: activities })}
        </Figure>
        <span className={`text-label ${openChecks > 0 ? 'text-amber' : 'text-quiet'}`}>
          {openChecks === 0 ? t('planChecks.none') : t('planChecks.open', { count: openChecks })}
        </span>
        {isFinal && <span className="text-label text-green">{t('consolidation.final')}</span>}
      </div>
    </li>
  );
}
