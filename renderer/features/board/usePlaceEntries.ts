import { Boxes } from 'lucide-react';
import type { Card } from '../../../shared/domain/card.ts';
import { columnFor } from '../../../shared/domain/column.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { clustersOfSession, sessionsInOrder } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { openState } from '../../records/recordsStore.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { startSorting } from './boardStore.ts';
import { drop, moveToSession } from './cardActions.ts';
import { meant } from './cardKeys.ts';
import { copyToSession } from './wordActions.ts';

/** Where cards can go: a cluster, the loose cards of a column, another session. */
export function usePlaceEntries(session: Session, order: readonly Card[], card: Card): readonly MenuEntry[] {
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
  const copies = sessions.map((entry) =>
    entry.kind === undefined
      ? { ...entry, onChosen: () => copyToSession(ids, entry.id as SessionId) }
      : entry,
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
    { kind: 'submenu', id: 'copy', label: t('board.menu.copyTo'), entries: copies },
  ];
}

/** A closing menu gives the focus back to the card; what takes it for itself comes after that. */
export function later(then: () => void): void {
  setTimeout(then, 50);
}
