import { ListFilter } from 'lucide-react';
import type { Partner, PartnerId } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { toggleVoice, useBoard } from './boardStore.ts';

type Props = {
  readonly partners: readonly Partner[];
  readonly counts: ReadonlyMap<PartnerId | null, number>;
};

/** Whose cards are shown: none chosen shows all. */
export function PartnerFilter({ partners, counts }: Props) {
  const { t, language } = useTexts();
  const voices = useBoard((board) => board.voices);
  const row = (id: PartnerId | null, name: string, partner?: Partner) => (
    <li key={id ?? 'nobody'}>
      <CheckRow isChosen={voices.has(id)} onToggled={() => toggleVoice(id)}>
        {partner && <PartnerMark partner={partner} isNamed />}
        <span className="min-w-0 flex-1 truncate">{name}</span>
        <span className="text-quiet tabular-nums">{counts.get(id) ?? 0}</span>
      </CheckRow>
    </li>
  );
  return (
    <Popover
      label={t('board.filter.label')}
      placement="bottom end"
      className="w-72"
      trigger={
        <IconButton
          icon={ListFilter}
          size="small"
          label={t('board.filter.label')}
          shortcut="Shift+Alt+1…9"
          isPressed={voices.size > 0}
        />
      }
    >
      <p className="px-2 pb-1 text-label text-quiet">{t('board.filter.how')}</p>
      <ul className="max-h-96 overflow-y-auto">
        {partners.map((partner) => row(partner.id, textIn(partner.name, language), partner))}
        {row(null, t('board.partner.none'))}
      </ul>
    </Popover>
  );
}
