import { textIn } from '../../../shared/domain/text.ts';
import { formatDate } from '../../app/formatMoment.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useCopy } from './useCopy.ts';

/** In the bar: whose copy this is, and when it was sent. */
export function CopyLine() {
  const { t, language } = useTexts();
  const { origin, partner } = useCopy();
  const name = textIn(partner.name, language) || partner.mark;
  const whose = t('partnerCopy.whose', { partner: name });
  return (
    <p className="flex min-w-0 shrink-[4] items-center gap-1.5 text-label text-quiet" title={whose}>
      <PartnerMark partner={partner} size="small" isNamed />
      <span className="min-w-0 truncate">{whose}</span>
      <span className="shrink-0">
        {t('partnerCopy.sentOn', { when: formatDate(origin.sentAt, language) })}
      </span>
    </p>
  );
}
