import { Boxes, Group, MoveRight, Pencil, SquareParking, Trash2, Users } from 'lucide-react';
import { createElement } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import { columnFor } from '../../../shared/domain/column.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { clustersOfSession, sessionsInOrder } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { openState } from '../../records/recordsStore.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { meant } from './boardKeys.ts';
import { startEditing, startNaming, startSorting } from './boardStore.ts';
import { bringBack, cluster, drop, giveTo, moveToSession, park, remove } from './cardActions.ts';

/** What can be done with a card and those selected with it. Built when a menu opens. */
export function useCardEntries(session: Session, order: readonly Card[], card: Card): readonly MenuEntry[] {
  const { t } = useTexts();
  const partners = usePartnerEntries(order, card);
  const places = usePlaceEntries(session, order, card);
  const ids = meant(card.id, order);
  return [
    {
      id: 'edit',
      label: t('board.menu.edit'),
      icon: Pencil,
      shortcut: 'F2',
      onChosen: () => later(() => startEditing(card.id)),
    },
    { kind: 'submenu', id: 'partner', label: t('board.partner.label'), icon: Users, entries: partners },
    { kind: 'submenu', id: 'move', label: t('board.menu.moveTo'), icon: MoveRight, entries: places },
    {
      id: 'group',
      label: t('board.cluster.fresh'),
      icon: Group,
      shortcut: 'G',
      onChosen: () => {
        const made = cluster(ids, session.id, '');
        if (made !== null) later(() => startNaming(made));
      },
    },
    {
      id: 'park',
      label: card.parked ? t('board.menu.bringBack') : t('board.menu.park'),
      icon: SquareParking,
      shortcut: 'P',
      onChosen: () => (card.parked ? bringBack(ids) : park(ids)),
    },
    { kind: 'line', id: 'end' },
    {
      id: 'remove',
      label: t('common.remove'),
      icon: Trash2,
      shortcut: 'Delete',
      isDanger: true,
      onChosen: () => remove(ids),
    },
  ];
}

function usePartnerEntries(order: readonly Card[], card: Card): readonly MenuEntry[] {
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

function usePlaceEntries(session: Session, order: readonly Card[], card: Card): readonly MenuEntry[] {
  const { t, language } = useTexts();
  const { records } = openState();
  const ids = meant(card.id, order);
  const held = { kind: 'cards', ids } as const;
  const clusters = clustersOfSession(records, session.id).map(
    ({ id, number, title }): MenuEntry => ({
      id,
      label: `${referenceOf('clusters', number)} ${textIn(title, language)}`.trim(),
      isChosen: card.clusterId === id,
      onChosen: () => void drop(held, { kind: 'cluster', clusterId: id }),
    }),
  );
  const columns = session.columns.map(
    ({ id, title }): MenuEntry => ({
      id,
      label: t('board.menu.loose', { column: textIn(title, language) }),
      isChosen: !card.parked && card.clusterId === null && columnFor(session.columns, card.column).id === id,
      onChosen: () => void drop(held, { kind: 'column', sessionId: session.id, column: id }),
    }),
  );
  const sessions = sessionsInOrder(records)
    .filter(({ id, kind }) => hasBoard(kind) && id !== session.id)
    .map(
      ({ id, kind, title }): MenuEntry => ({
        id,
        label: textIn(title, language) || t(`kind.${kind}`),
        onChosen: () => moveToSession(ids, id),
      }),
    );
  return [
    {
      id: 'ask',
      label: t('board.menu.findCluster'),
      icon: Boxes,
      shortcut: 'C',
      onChosen: () => later(() => startSorting(card.id)),
    },
    ...clusters,
    { kind: 'line', id: 'columns' },
    ...columns,
    { kind: 'line', id: 'sessions' },
    { kind: 'submenu', id: 'session', label: t('board.menu.otherSession'), entries: sessions },
  ];
}

/** A closing menu gives the focus back to the card; what takes it for itself comes after that. */
function later(then: () => void): void {
  setTimeout(then, 50);
}
