import type { Card } from '../../../shared/domain/card.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { closeMenu, useBoard } from './boardStore.ts';
import { useCardEntries } from './useCardEntries.ts';

type Props = { readonly session: Session; readonly order: readonly Card[] };

/** One menu for all cards: it opens at the one that was asked. */
export function CardMenu({ session, order }: Props) {
  const menu = useBoard((board) => board.menu);
  const card = useRecords(({ cards }) => (menu ? (cards.get(menu.cardId) ?? null) : null));
  return menu && card && <OpenMenu session={session} order={order} card={card} at={menu.at} />;
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
