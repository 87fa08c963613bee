import { X } from 'lucide-react';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Reservation } from '../../../shared/domain/reservation.ts';
import { type Text, textIn } from '../../../shared/domain/text.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';

type Props = {
  /** What is reserved against: `F-01`, or a decision. */
  readonly of: string;
  readonly reservations: readonly Reservation[];
  /** The partner that has just been named: its reason is written next. */
  readonly asked: PartnerId | null;
  readonly onAnswered: () => void;
  readonly onReserved: (partnerId: PartnerId, text: Text | null, gesture?: string) => void;
};

/** Who does not fully share it, and why. */
export function Reservations({ of, reservations, asked, onAnswered, onReserved }: Props) {
  const { t, language } = useTexts();
  const byId = useRecords((records) => records.partners);
  const shown = reservations.flatMap(({ partnerId, text }) => {
    const partner = byId.get(partnerId);
    return partner ? [{ partner, text, name: textIn(partner.name, language) || partner.mark }] : [];
  });

  if (shown.length === 0) return null;
  return (
    <ul aria-label={t('findings.reserve.list', { of })} className="flex flex-col gap-0.5">
      {shown.map(({ partner, text, name }) => (
        <li key={partner.id} className="flex items-start gap-2 rounded-small bg-amber-tint py-0.5 pr-1 pl-2">
          <span className="flex h-6 shrink-0 items-center gap-2 text-label font-medium text-amber">
            {t('findings.reserve.word')}
            <PartnerMark partner={partner} size="small" />
          </span>
          <EditableText
            text={text}
            label={t('findings.reserve.text', { name, of })}
            placeholder={t('findings.reserve.placeholder', { name })}
            className="min-w-0 flex-1 py-0.5"
            isEditing={asked === partner.id ? true : undefined}
            onEdited={(written, gesture) => onReserved(partner.id, written, gesture)}
            onFinished={onAnswered}
            onCancelled={onAnswered}
          />
          <IconButton
            icon={X}
            size="small"
            label={t('findings.reserve.remove', { name, of })}
            onPressed={() => onReserved(partner.id, null)}
          />
        </li>
      ))}
    </ul>
  );
}
