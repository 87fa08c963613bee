import { memo, useMemo } from 'react';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useShallow } from 'zustand/react/shallow';
import { isHeard, type Voices } from '../../../shared/domain/boardFilter.ts';
import type { Card } from '../../../shared/domain/card.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { choosePartner, useBoard } from './boardStore.ts';
import { FilterNotice } from './FilterNotice.tsx';
import { PartnerChip } from './PartnerChip.tsx';
import { PartnerFilter } from './PartnerFilter.tsx';

type Props = { readonly sessionId: SessionId };

/** Who speaks now, how many cards each partner has written in this session, who has none, and whose are shown. */
export const PartnerStrip = memo(function PartnerStrip({ sessionId }: Props) {
  const { t } = useTexts();
  const all = useRecords(({ partners }) => partners);
  const partners = useMemo(() => sorted(all.values()), [all]);
  const { counts, hidden } = useSpoken(sessionId);
  const partnerId = useBoard((board) => board.partnerId);
  if (partners.length === 0) return null;
  const silent = partners.filter(({ id }) => !counts.has(id)).length;
  return (
    <>
      <div className="flex max-h-18 min-w-0 shrink-0 items-start gap-2 overflow-y-auto px-4 py-1">
        <ToggleButtonGroup
          aria-label={t('board.partner.strip')}
          selectionMode="single"
          selectedKeys={partnerId === null ? [] : [partnerId]}
          onSelectionChange={(keys) =>
            choosePartner(partners.find((partner) => keys.has(partner.id))?.id ?? null)
          }
          className="flex min-w-0 flex-wrap gap-1"
        >
          {partners.map((partner, index) => (
            <PartnerChip
              key={partner.id}
              partner={partner}
              digit={index + 1}
              count={counts.get(partner.id) ?? 0}
            />
          ))}
        </ToggleButtonGroup>
        <div className="ml-auto flex h-7 shrink-0 items-center gap-1">
          {silent > 0 && (
            <span className="text-label text-quiet">{t('board.partner.silent', { count: silent })}</span>
          )}
          <PartnerFilter partners={partners} counts={counts} />
        </div>
      </div>
      <FilterNotice all={partners.length} hidden={hidden} />
    </>
  );
});

function useSpoken(sessionId: SessionId) {
  const voices = useBoard((board) => board.voices);
  // A card that moves changes neither, and then none of the chips renders again.
  const counts = useRecords(useShallow(({ cards }) => cardsPerPartner(cards.values(), sessionId)));
  const hidden = useRecords(({ cards }) => countHidden(cards.values(), sessionId, voices));
  return { counts, hidden };
}

/** Cards of the session by partner, those in the parking lot too: who wrote one has spoken. */
function cardsPerPartner(cards: Iterable<Card>, sessionId: SessionId): ReadonlyMap<PartnerId | null, number> {
  const counts = new Map<PartnerId | null, number>();
  for (const card of cards)
    if (card.sessionId === sessionId) counts.set(card.partnerId, (counts.get(card.partnerId) ?? 0) + 1);
  return counts;
}

function countHidden(cards: Iterable<Card>, sessionId: SessionId, voices: Voices): number {
  let hidden = 0;
  for (const card of cards)
    if (card.sessionId === sessionId && !card.parked && !isHeard(card, voices)) hidden++;
  return hidden;
}
