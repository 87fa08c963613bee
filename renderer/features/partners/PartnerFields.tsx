import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { Partner } from '../../../shared/domain/partner.ts';
import { useTexts } from '../../app/i18n.ts';
import { removalEntries, stepEntries } from '../../app/rowEntries.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { ColourMenu } from './ColourMenu.tsx';
import { MarkField } from './MarkField.tsx';
import { NameField } from './NameField.tsx';
import type { PartnerActions } from './usePartners.ts';

type Props = {
  readonly partner: Partner;
  readonly name: string;
  readonly cardCount: number;
  readonly activityCount: number;
  readonly actions: PartnerActions;
};

export const PartnerFields = memo(function PartnerFields({ partner, name, actions, ...rest }: Props) {
  const { t } = useTexts();
  const { id } = partner;
  return (
    <>
      <MarkField partner={partner} name={name} />
      <ColourMenu partner={partner} name={name} />
      <NameField partner={partner} language="en" />
      <NameField partner={partner} language="zh" />
      <span className="py-1.5 text-right text-quiet tabular-nums">{rest.cardCount}</span>
      <span className="py-1.5 text-right tabular-nums">
        <a
          href={`#/workplans/${id}`}
          title={t('partners.workplanOf', { name })}
          className="rounded-small px-1 text-quiet underline-offset-2 hover:text-ink hover:underline"
        >
          {rest.activityCount}
        </a>
      </span>
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        label={t('partners.moreOf', { name })}
        entries={[
          ...stepEntries(t, (by) => actions.step(id, by)),
          ...removalEntries(t, () => actions.remove(id)),
        ]}
      />
    </>
  );
});
