import { useContext, useSyncExternalStore } from 'react';
import { toneOf } from '../../../shared/domain/board.ts';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { DragContext } from '../../ui/drag/dragContext.ts';
import type { DragItem } from '../../ui/drag/drop.ts';
import { useBoard } from './boardStore.ts';
import { heldOf } from './boardTargets.ts';
import { CardFace } from './CardFace.tsx';
import { placeOf } from './dragAnnouncements.ts';
import { useClusterName } from './useClusterName.ts';

type Props = { readonly item: DragItem; readonly order: readonly Card[] };

/** What is in the hand, how much of it, and in words where it would land. */
export function HeldItem({ item, order }: Props) {
  const { t, language } = useTexts();
  const selected = useBoard((board) => board.selected);
  const held = heldOf(item, selected, order);
  const { store } = useContext(DragContext);
  const drop = useSyncExternalStore(store.subscribe, store.get);
  const count = held.kind === 'cards' ? held.ids.length : 1;
  const where = drop && drop.target.id !== item.id ? placeOf(drop, language) : '';
  return (
    <div className="relative">
      {item.kind === 'cluster' ? (
        <HeldCluster id={item.id as ClusterId} />
      ) : (
        <HeldCard id={item.id as CardId} />
      )}
      {count > 1 && (
        <span className="absolute -top-2 -right-2 rounded-full bg-accent px-2 text-label font-semibold text-on-accent tabular-nums">
          {t('board.cards', { count })}
        </span>
      )}
      {where !== '' && (
        <span className="absolute top-full left-0 mt-1.5 line-clamp-2 max-w-full rounded-small bg-ink px-2 py-0.5 text-label font-medium text-ground">
          {where}
        </span>
      )}
    </div>
  );
}

function HeldCard({ id }: { readonly id: CardId }) {
  const card = useRecords(({ cards }) => cards.get(id) ?? null);
  const columns = useRecords(({ sessions }) => (card ? sessions.get(card.sessionId)?.columns : undefined));
  const partner = useRecords(({ partners }) =>
    card?.partnerId == null ? null : (partners.get(card.partnerId) ?? null),
  );
  if (!card || !columns) return null;
  return <CardFace card={card} partner={partner} tone={toneOf(card, columns)} />;
}

function HeldCluster({ id }: { readonly id: ClusterId }) {
  const cluster = useRecords(({ clusters }) => clusters.get(id) ?? null);
  return cluster && <ClusterTitle cluster={cluster} />;
}

function ClusterTitle({ cluster }: { readonly cluster: Parameters<typeof useClusterName>[0] }) {
  return (
    <div className="rounded border border-accent bg-raised p-3 font-semibold">{useClusterName(cluster)}</div>
  );
}
