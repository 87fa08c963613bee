import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import { countBy } from '../../../../shared/lib/countBy.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useShownRecords } from '../consolidated.ts';
import { gapsOf, linesOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { partnerName } from '../names.ts';

type Props = { readonly ids: readonly ActivityId[] };

/** By partner, whose people can say why they plan it. */
export function EvidenceGaps({ ids }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const lines = linesOf(records);
  const counts = countBy(ids, (id) => lines.get(id)?.partnerId ?? null);
  return (
    <ul aria-label={t('consolidation.gaps.activity.list')} className="flex flex-wrap gap-2">
      {[...counts].map(([partnerId, count]) => {
        const partner = records.partners.get(partnerId);
        const name = partnerName(records, partnerId, language);
        const title = t('consolidation.gaps.activity.of', { partner: name });
        return (
          <li key={partnerId}>
            <Figure
              behind={{
                key: `gap evidence ${partnerId}`,
                title: () => title,
                rows: (all) => gapsOf(all).activities.filter((id) => isOf(partnerId, linesOf(all).get(id))),
              }}
              count={count}
              of={title}
              className="flex items-center gap-2 border border-line bg-raised px-2.5 py-1.5"
            >
              {partner && <PartnerMark partner={partner} size="small" isNamed />}
              <span aria-hidden className="max-w-56 truncate">
                {name}
              </span>
              <span className="font-medium">{count}</span>
            </Figure>
          </li>
        );
      })}
    </ul>
  );
}

function isOf(partnerId: PartnerId, line: { readonly partnerId: PartnerId } | undefined): boolean {
  return line?.partnerId === partnerId;
}
