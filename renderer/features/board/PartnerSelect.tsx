import { useMemo } from 'react';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { choosePartner, useBoard } from './boardStore.ts';

const NOBODY = 'nobody';

/** Whose ideas are being written: it stays chosen from card to card. */
export function PartnerSelect() {
  const { t, language } = useTexts();
  const partnerId = useBoard((board) => board.partnerId);
  const all = useRecords(({ partners }) => partners);
  const partners = useMemo(() => sorted(all.values()), [all]);
  const options = [
    { id: NOBODY, label: t('board.partner.none') },
    ...partners.map((partner) => ({
      id: String(partner.id),
      label: textIn(partner.name, language),
      lead: <PartnerMark partner={partner} isNamed />,
    })),
  ];
  return (
    <SelectField
      label={t('board.partner.label')}
      isLabelHidden
      options={options}
      value={partnerId !== null && all.has(partnerId) ? partnerId : NOBODY}
      placeholder={t('board.partner.none')}
      className="hidden w-32 shrink-0 @min-[24rem]:flex justify-center pr-1 @min-[40rem]:w-48 [&_button]:border-transparent!"
      onChosen={(id) => choosePartner(partners.find((partner) => partner.id === id)?.id ?? null)}
    />
  );
}
