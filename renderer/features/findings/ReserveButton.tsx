import { Hand } from 'lucide-react';
import { useMemo } from 'react';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Reservation } from '../../../shared/domain/reservation.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';

type Props = {
  readonly of: string;
  readonly reservations: readonly Reservation[];
  readonly onChosen: (partnerId: PartnerId) => void;
};

/** Who reserves? The partners that have not done so yet. */
export function ReserveButton({ of, reservations, onChosen }: Props) {
  const { t, language } = useTexts();
  const byId = useRecords((records) => records.partners);
  const partners = useMemo(() => sorted(byId.values()), [byId]);
  const rest = partners.filter(({ id }) => !reservations.some(({ partnerId }) => partnerId === id));
  return (
    <MenuButton
      icon={Hand}
      isIconOnly
      label={t('findings.reserve.add', { of })}
      isDisabled={rest.length === 0}
      entries={rest.map((partner) => ({
        id: partner.id,
        label: textIn(partner.name, language) || partner.mark,
        lead: <PartnerMark partner={partner} isNamed />,
        onChosen: () => onChosen(partner.id),
      }))}
    />
  );
}
