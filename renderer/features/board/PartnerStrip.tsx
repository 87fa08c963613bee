import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Card } from '../../../shared/domain/card.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { choosePartner, useBoard } from './boardStore.ts';

type Props = { readonly cards: readonly Card[] };

const KEYS = 9;

/** Who speaks now, with the key that says so, and how many cards of this board each partner has. */
export function PartnerStrip({ cards }: Props) {
  const { t, language } = useTexts();
  const all = useRecords(({ partners }) => partners);
  const partners = useMemo(() => sorted(all.values()), [all]);
  const counts = useMemo(() => cardsPerPartner(cards), [cards]);
  const partnerId = useBoard((board) => board.partnerId);
  if (partners.length === 0) return null;
  return (
    <ToggleButtonGroup
      aria-label={t('board.partner.strip')}
      selectionMode="single"
      selectedKeys={partnerId === null ? [] : [partnerId]}
      onSelectionChange={(keys) =>
        choosePartner(partners.find((partner) => keys.has(partner.id))?.id ?? null)
      }
      className="flex max-h-18 min-w-0 shrink-0 flex-wrap gap-1 overflow-y-auto px-4 py-1"
    >
      {partners.map((partner, index) => {
        const count = counts.get(partner.id) ?? 0;
        const name = textIn(partner.name, language);
        return (
          <Tooltip key={partner.id} text={name} shortcut={index < KEYS ? `Alt+${index + 1}` : undefined}>
            <ToggleButton
              id={partner.id}
              aria-label={t('board.partner.chip', { partner: name, count })}
              className="inline-flex h-7 shrink-0 items-center gap-1.5 rounded border border-line px-1.5 text-label text-quiet data-hovered:bg-hover data-selected:border-accent data-selected:bg-selected data-selected:text-ink"
            >
              {index < KEYS && <kbd className="min-w-2.5 font-sans tabular-nums">{index + 1}</kbd>}
              <PartnerMark partner={partner} size="small" isNamed />
              <span className="min-w-3 text-right tabular-nums">{count}</span>
            </ToggleButton>
          </Tooltip>
        );
      })}
    </ToggleButtonGroup>
  );
}

function cardsPerPartner(cards: readonly Card[]): ReadonlyMap<PartnerId | null, number> {
  const counts = new Map<PartnerId | null, number>();
  for (const { partnerId } of cards) counts.set(partnerId, (counts.get(partnerId) ?? 0) + 1);
  return counts;
}
