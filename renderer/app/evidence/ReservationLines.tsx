import type { Reservation } from '../../../../shared/domain/reservation.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useRecords } from '../../../records/recordsStore.ts';

type Props = { readonly reservations: readonly Reservation[] };

/** Who does not fully share it, and why. */
export function ReservationLines({ reservations }: Props) {
  const { t, language } = useTexts();
  const partners = useRecords((records) => records.partners);
  return reservations.map(({ partnerId, text }) => {
    const partner = partners.get(partnerId);
    if (!partner) return null;
    return (
      <p key={partnerId} className="flex items-baseline gap-1.5">
        <PartnerMark partner={partner} size="small" isNamed />
        <span>
          <span className="text-quiet">
            {t('planEvidence.chain.reserves', { name: textIn(partner.name, language) })}
          </span>
          {textIn(text, language)}
        </span>
      </p>
    );
  });
}
