import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import { type ColumnId, columnFor } from '../../../shared/domain/column.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { type Language, textIn } from '../../../shared/domain/text.ts';
import { t } from '../../app/i18n.ts';
import { openState } from '../../records/recordsStore.ts';
import type { DragAnnouncements, DragItem, Drop } from '../../ui/drag/drop.ts';
import { spotOf } from './boardTargets.ts';

/** What is said of a drag, in whole sentences that name the card and the place. */
export function announcementsIn(language: Language): DragAnnouncements {
  const what = (item: DragItem): string => nameOf(item, language);
  return {
    lifted: (item) => t('board.drag.lifted', { what: what(item) }),
    movedOver: (drop) => t('board.drag.over', { what: what(drop.item), where: placeOf(drop, language) }),
    movedNowhere: (item) => t('board.drag.nowhere', { what: what(item) }),
    dropped: (drop) => t('board.drag.dropped', { what: what(drop.item), where: placeOf(drop, language) }),
    cancelled: (item) => t('board.drag.cancelled', { what: what(item) }),
  };
}

/** Where something would land, in a few words: `new cluster with C-003`, `into K-01 Inspectors advise`. */
export function placeOf(drop: Drop, language: Language): string {
  const spot = spotOf(drop);
  switch (spot?.kind) {
    case 'beside':
      return t(`board.place.${spot.side}`, { what: cardName(spot.cardId, language) });
    case 'onto':
      return t('board.place.onto', { what: cardName(spot.cardId, language) });
    case 'cluster':
      return t('board.place.cluster', { what: clusterName(spot.clusterId, language) });
    case 'ontoCluster':
      return t('board.place.ontoCluster', { what: clusterName(spot.clusterId, language) });
    case 'besideCluster':
      return t(`board.place.${spot.side}`, { what: clusterName(spot.clusterId, language) });
    case 'newCluster':
      return t('board.place.newCluster');
    case 'column': {
      const column = columnName(spot, language);
      return drop.item.kind === 'cluster'
        ? t('board.place.wall', { column })
        : t('board.place.loose', { column });
    }
    case 'lane':
      return t('board.place.lane', { challenge: challengeName(spot.challenge, language) });
    case 'parking':
      return t('board.parking.title');
    case undefined:
      return '';
  }
}

function challengeName(challenge: BoardItem | null, language: Language): string {
  if (challenge === null) return t('board.lanes.none');
  return challenge.kind === 'cluster'
    ? clusterName(challenge.id, language)
    : cardName(challenge.id, language);
}

function nameOf({ id, kind }: DragItem, language: Language): string {
  return kind === 'cluster' ? clusterName(id as ClusterId, language) : cardName(id as CardId, language);
}

function columnName(
  { sessionId, column }: { sessionId: SessionId; column: ColumnId },
  language: Language,
): string {
  const session = openState().records.sessions.get(sessionId);
  return session ? textIn(columnFor(session.columns, column).title, language) : '';
}

function cardName(id: CardId, language: Language): string {
  const card = openState().records.cards.get(id);
  return card ? `${referenceOf('cards', card.number)} ${textIn(card.text, language)}` : '';
}

function clusterName(id: ClusterId, language: Language): string {
  const cluster = openState().records.clusters.get(id);
  return cluster
    ? `${referenceOf('clusters', cluster.number)} ${textIn(cluster.title, language)}`.trim()
    : '';
}
