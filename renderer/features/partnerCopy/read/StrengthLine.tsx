import type { Evidence } from '../../../../shared/records/evidence.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useRecords } from '../../../records/recordsStore.ts';

type Props = { readonly evidence: Evidence };

/** How much stands behind a finding: cards, whose they are, and the votes they got. */
export function StrengthLine({ evidence: { cards, partners, votes } }: Props) {
  const { t } = useTexts();
  const all = useRecords((records) => records.partners);
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 tabular-nums">
      <span>{t('findings.strength.cards', { count: cards })}</span>
      <span className="flex gap-0.5">
        {partners.map((id) => {
          const partner = all.get(id);
          return partner && <PartnerMark key={id} partner={partner} size="small" />;
        })}
      </span>
      {votes > 0 && <span>{t('findings.strength.votes', { count: votes })}</span>}
    </span>
  );
}
