import { SquareParking } from 'lucide-react';
import { textIn } from '../../../shared/domain/text.ts';
import type { EvidenceEntry } from '../../../shared/records/evidenceSearch.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Icon } from '../../ui/Icon.tsx';
import { gradeIcons } from '../gradeIcons.ts';
import { useTexts } from '../i18n.ts';
import { PartnerMark } from '../PartnerMark.tsx';

type Props = { readonly entry: EvidenceEntry };

/** What weight it has: its grade or its cards, whose they are, and how many votes it got. */
export function EvidenceFacts({ entry: { link, reference, grade, cards, partners, votes, parked } }: Props) {
  const { t, language } = useTexts();
  const byId = useRecords((records) => records.partners);
  const speaking = partners.flatMap((id) => byId.get(id) ?? []);
  const [author] = link.kind === 'card' ? speaking : [];
  const size = link.kind === 'cluster' ? cards : null;
  return (
    <p className="flex items-center gap-1.5 text-label text-quiet">
      <span className="shrink-0 font-medium tabular-nums">{reference}</span>
      {grade !== null && (
        <span className="flex min-w-0 items-center gap-1">
          <Icon of={gradeIcons[grade]} size={14} />
          <span className="truncate">{t(`findings.grade.${grade}.name`)}</span>
        </span>
      )}
      {size !== null && (
        <span className="shrink-0 tabular-nums">{t('planEvidence.cards', { count: size })}</span>
      )}
      {author ? (
        <span className="flex min-w-0 items-center gap-1">
          <PartnerMark partner={author} size="small" isNamed />
          <span className="truncate">{textIn(author.name, language)}</span>
        </span>
      ) : (
        <span className="flex min-w-0 gap-0.5 overflow-hidden">
          {speaking.map((partner) => (
            <PartnerMark key={partner.id} partner={partner} size="small" />
          ))}
        </span>
      )}
      {parked && (
        <span className="flex shrink-0 items-center gap-1">
          <Icon of={SquareParking} size={14} />
          {t('planEvidence.parked')}
        </span>
      )}
      {votes > 0 && (
        <span className="ml-auto shrink-0 font-semibold text-ink tabular-nums">
          {t('planEvidence.votes', { count: votes })}
        </span>
      )}
    </p>
  );
}
