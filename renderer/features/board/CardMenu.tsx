import type { Card, CardId } from '../../../shared/domain/card.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { closeMenu, useBoard } from './boardStore.ts';
import { useCardEntries } from './useCardEntries.ts';
import { useToneEntries } from './useToneEntries.ts';

type Props = { readonly session: Session; readonly order: readonly Card[] };

/** One menu for all cards: it opens at the one that was asked. */
export function CardMenu({ session, order }: Props) {
  const menu = useBoard((board) => board.menu);
  const id: CardId | null = menu && 'cardId' in menu ? menu.cardId : null;
  const card = useRecords(({ cards }) => (id === null ? null : (cards.get(id) ?? null)));
  if (!menu || !card) return null;
  const Open = menu.kind === 'tone' ? ToneMenu : OpenMenu;
  return <Open session={session} order={order} card={card} at={menu.at} />;
}

type OpenProps = Props & { readonly card: Card; readonly at: { readonly x: number; readonly y: number } };

function OpenMenu({ session, order, card, at }: OpenProps) {
  const { t } = useTexts();
  const entries = useCardEntries(session, order, card);
  const reference = referenceOf('cards', card.number);
  return (
    <ContextMenu
      label={t('board.card.actions', { reference })}
      at={at}
      entries={entries}
      onDismissed={closeMenu}
    />
  );
}

function ToneMenu({ order, card, at }: OpenProps) {
  const { t } = useTexts();
  const entries = useToneEntries(order, card);
  return <ContextMenu label={t('board.tone.label')} at={at} entries={entries} onDismissed={closeMenu} />;
}
