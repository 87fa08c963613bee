import { createElement } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { openState } from '../../records/recordsStore.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { giveTo } from './cardActions.ts';
import { meant } from './cardKeys.ts';

/** The partners to whom cards can be given, with the key of each. */
export function usePartnerEntries(order: readonly Card[], card: Card): readonly MenuEntry[] {
  const { t, language } = useTexts();
  const ids = meant(card.id, order);
  const partners = sorted(openState().records.partners.values()).map(
    (partner, index): MenuEntry => ({
      id: partner.id,
      label: textIn(partner.name, language),
      lead: createElement(PartnerMark, { partner, isNamed: true }),
      ...(index < 9 ? { shortcut: String(index + 1) } : {}),
      isChosen: partner.id === card.partnerId,
      onChosen: () => giveTo(ids, partner.id),
    }),
  );
  const nobody: MenuEntry = {
    id: 'nobody',
    label: t('board.partner.none'),
    shortcut: '0',
    isChosen: card.partnerId === null,
    onChosen: () => giveTo(ids, null),
  };
  return [...partners, { kind: 'line', id: 'nobody-line' }, nobody];
}
