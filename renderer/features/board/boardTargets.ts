import type { Held, Spot } from '../../../shared/commands/boardDrop.ts';
import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { ColumnId } from '../../../shared/domain/column.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { DragItem, Drop, DropTarget } from '../../ui/drag/drop.ts';

type Place = { readonly sessionId: SessionId; readonly column: ColumnId };

/** The targets of the board and what each takes. The part after the colon is the record's id. */
export function cardTarget(id: CardId, list: string, axis: 'x' | 'y'): DropTarget {
  return { id, kind: 'card', list, axis, accepts: (item) => (item.kind === 'card' ? 'beside' : null) };
}

export function ontoTarget(id: CardId): DropTarget {
  const accepts = (item: DragItem) => (item.kind === 'card' && item.id !== id ? 'inside' : null);
  return { id: `onto:${id}`, kind: 'onto', accepts };
}

/** The box of a cluster takes cards in, and stands beside other clusters. */
export function clusterTarget(id: ClusterId, column: ColumnId): DropTarget {
  const accepts = (item: DragItem) => (item.kind === 'card' ? 'inside' : 'beside');
  return { id, kind: 'cluster', list: wallId(column), axis: 'x', accepts };
}

/** The middle of a cluster, on which another one can be laid; its edges are for the places beside it. */
export function ontoClusterTarget(id: ClusterId): DropTarget {
  const accepts = (item: DragItem) => (item.kind === 'cluster' && item.id !== id ? 'inside' : null);
  return { id: `onto:${id}`, kind: 'ontoCluster', accepts };
}

export function wallTarget(place: Place): DropTarget & Place {
  const accepts = (item: DragItem) => (item.kind === 'cluster' ? 'inside' : null);
  return { id: wallId(place.column), kind: 'wall', accepts, ...place };
}

export function newClusterTarget(place: Place): DropTarget & Place {
  return { id: `new:${place.column}`, kind: 'new', accepts: takesCards, ...place };
}

export function looseTarget(place: Place): DropTarget & Place {
  return { id: looseId(place.column), kind: 'loose', accepts: takesCards, ...place };
}

/** A challenge, and what is found to overcome it. */
export function laneTarget(
  challenge: BoardItem | null,
): DropTarget & { readonly challenge: BoardItem | null } {
  return { id: laneId(challenge), kind: 'lane', accepts: takesCards, challenge };
}

export function laneId(challenge: BoardItem | null): string {
  return `lane:${challenge?.id ?? ''}`;
}

export const parkingTarget: DropTarget = { id: 'parking', kind: 'parking', accepts: takesCards };

export function looseId(column: ColumnId): string {
  return `loose:${column}`;
}

function wallId(column: ColumnId): string {
  return `wall:${column}`;
}

function takesCards(item: DragItem): 'inside' | null {
  return item.kind === 'card' ? 'inside' : null;
}

/** The spot of the board that a drop means. */
export function spotOf({ target, place }: Drop): Spot | null {
  const side = place === 'after' ? 'after' : 'before';
  switch (target.kind) {
    case 'card':
      return { kind: 'beside', cardId: target.id as CardId, side };
    case 'onto':
      return { kind: 'onto', cardId: target.id.slice('onto:'.length) as CardId };
    case 'cluster':
      return place === 'inside'
        ? { kind: 'cluster', clusterId: target.id as ClusterId }
        : { kind: 'besideCluster', clusterId: target.id as ClusterId, side };
    case 'ontoCluster':
      return { kind: 'ontoCluster', clusterId: target.id.slice('onto:'.length) as ClusterId };
    case 'wall':
    case 'loose':
      return { kind: 'column', ...placeIn(target) };
    case 'new':
      return { kind: 'newCluster', ...placeIn(target) };
    case 'lane':
      return { kind: 'lane', challenge: (target as ReturnType<typeof laneTarget>).challenge };
    case 'parking':
      return { kind: 'parking' };
    default:
      return null;
  }
}

function placeIn(target: DropTarget): Place {
  const { sessionId, column } = target as DropTarget & Place;
  return { sessionId, column };
}

/** What is in the hand: the cluster, or the card and those selected with it, in reading order. */
export function heldOf(
  item: DragItem,
  selected: ReadonlySet<CardId>,
  order: readonly { readonly id: CardId }[],
): Held {
  if (item.kind === 'cluster') return { kind: 'cluster', id: item.id as ClusterId };
  const id = item.id as CardId;
  if (!selected.has(id)) return { kind: 'cards', ids: [id] };
  return { kind: 'cards', ids: order.filter((card) => selected.has(card.id)).map((card) => card.id) };
}
