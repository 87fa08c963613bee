import type { Reservation } from '../../../shared/domain/reservation.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../i18n.ts';
import { PartnerMark } from '../PartnerMark.tsx';

type Props = { readonly reservations: readonly Reservation[]; readonly className?: string };

/** Who does not fully share it, and why. */
export function ReservationLines({ reservations, className }: Props) {
  const { t, language } = useTexts();
  const partners = useRecords((records) => records.partners);
  return reservations.map(({ partnerId, text }) => {
    const partner = partners.get(partnerId);
    if (!partner) return null;
    return (
      <p key={partnerId} className={classes('flex items-baseline gap-1.5', className)}>
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
