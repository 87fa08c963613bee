import { type Partner, partnerColours } from '../../../shared/domain/partner.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

type Props = { readonly partner: Partner; readonly name: string };

export function ColourMenu({ partner, name }: Props) {
  const { t } = useTexts();
  const chosen = t(`colour.${partner.colour}`);
  return (
    <SelectField
      label={t('partners.colourOf', { name, colour: chosen })}
      isLabelHidden
      options={partnerColours.map((id) => ({
        id,
        label: t(`colour.${id}`),
        lead: <ColourDot colour={id} />,
      }))}
      value={partner.colour}
      placeholder={chosen}
      className="[&>button]:border-transparent [&>button]:bg-transparent [&>button:hover]:border-line-strong"
      onChosen={(colour) => void perform('partners/edit', { id: partner.id, fields: { colour } })}
    />
  );
}
