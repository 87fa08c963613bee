import { layBoard, parkedCards } from '../domain/board.ts';
import type { BoardItem } from '../domain/boardItem.ts';
import type { Card, CardId } from '../domain/card.ts';
import type { ClusterId } from '../domain/cluster.ts';
import type { ColumnId } from '../domain/column.ts';
import type { SessionId } from '../domain/session.ts';
import { emptyText } from '../domain/text.ts';
import { assertNever } from '../lib/assert.ts';
import { equal } from '../lib/equal.ts';
import { cardsOfCluster, clustersOfSession } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import type { Place } from './places.ts';
import type { InputOf } from './registry.ts';

export type Held =
  | { readonly kind: 'cards'; readonly ids: readonly CardId[] }
  | { readonly kind: 'cluster'; readonly id: ClusterId };

/** A place of the board on which something can be let go. */
export type Spot =
  | { readonly kind: 'beside'; readonly cardId: CardId; readonly side: 'before' | 'after' }
  | { readonly kind: 'onto'; readonly cardId: CardId }
  | { readonly kind: 'cluster'; readonly clusterId: ClusterId }
  | { readonly kind: 'ontoCluster'; readonly clusterId: ClusterId }
  | { readonly kind: 'besideCluster'; readonly clusterId: ClusterId; readonly side: 'before' | 'after' }
  | { readonly kind: 'newCluster'; readonly sessionId: SessionId; readonly column: ColumnId }
  | { readonly kind: 'column'; readonly sessionId: SessionId; readonly column: ColumnId }
  | { readonly kind: 'lane'; readonly challenge: BoardItem | null }
  | { readonly kind: 'parking' };

type CommandNamed<
  N extends 'cards/move' | 'cards/answer' | 'clusters/add' | 'clusters/move' | 'clusters/merge',
> = {
  readonly name: N;
  readonly input: InputOf<N>;
};
export type DropCommand =
  | CommandNamed<'cards/move'>
  | CommandNamed<'cards/answer'>
  | CommandNamed<'clusters/add'>
  | CommandNamed<'clusters/move'>
  | CommandNamed<'clusters/merge'>;

/** The one command that a drop becomes; null when it changes nothing. `newId` is taken if a cluster is born. */
export function commandForDrop(
  records: Records,
  held: Held,
  spot: Spot,
  newId: ClusterId,
): DropCommand | null {
  return held.kind === 'cluster'
    ? clusterDrop(records, held.id, spot)
    : cardDrop(records, held.ids, spot, newId);
}

function cardDrop(
  records: Records,
  ids: readonly CardId[],
  spot: Spot,
  newId: ClusterId,
): DropCommand | null {
  switch (spot.kind) {
    case 'onto': {
      const card = records.cards.get(spot.cardId);
      if (!card || ids.includes(card.id)) return null;
      return birth(newId, card, [card.id, ...ids]);
    }
    case 'newCluster':
      return birth(newId, spot, ids);
    case 'beside': {
      const card = records.cards.get(spot.cardId);
      return card ? move(records, ids, placeOf(card), spot) : null;
    }
    case 'cluster':
      return move(records, ids, { kind: 'cluster', clusterId: spot.clusterId }, null);
    case 'column':
      return move(records, ids, spot, null);
    case 'parking':
      return move(records, ids, { kind: 'parking' }, null);
    case 'lane': {
      const cards = ids.map((id) => records.cards.get(id));
      const isThere = cards.every((card) => equal(card?.answers ?? null, spot.challenge));
      return isThere ? null : { name: 'cards/answer', input: { ids: [...ids], answers: spot.challenge } };
    }
    case 'ontoCluster':
    case 'besideCluster':
      return null;
    default:
      return assertNever(spot);
  }
}

function clusterDrop(records: Records, id: ClusterId, spot: Spot): DropCommand | null {
  const cluster = records.clusters.get(id);
  if (!cluster) return null;
  if (spot.kind === 'column') return toColumn(id, spot.column, null);
  if ((spot.kind !== 'besideCluster' && spot.kind !== 'ontoCluster') || spot.clusterId === id) return null;
  const beside = records.clusters.get(spot.clusterId);
  if (!beside) return null;
  if (spot.kind === 'ontoCluster') return { name: 'clusters/merge', input: { ids: [id], into: beside.id } };
  const others = clustersOfSession(records, beside.sessionId).filter((other) => other.id !== id);
  const at = others.findIndex((other) => other.id === beside.id) + (spot.side === 'after' ? 1 : 0);
  return toColumn(id, beside.column, others[at]?.id ?? null);
}

function toColumn(id: ClusterId, column: ColumnId, before: ClusterId | null): DropCommand {
  return { name: 'clusters/move', input: { id, column, before } };
}

function birth(
  id: ClusterId,
  { sessionId, column }: { readonly sessionId: SessionId; readonly column: ColumnId },
  cardIds: readonly CardId[],
): DropCommand {
  return {
    name: 'clusters/add',
    input: { id, sessionId, column, title: emptyText, cardIds: [...cardIds] },
  };
}

function move(
  records: Records,
  ids: readonly CardId[],
  place: Place | ColumnSpot,
  beside: { readonly cardId: CardId; readonly side: 'before' | 'after' } | null,
): DropCommand | null {
  const list = cardsAt(records, place);
  const others = list.filter((card) => !ids.includes(card.id));
  // A drop beside a card that is held as well means the place where that one stood.
  const anchor = beside && nextAnchor(list, ids, beside.cardId, beside.side);
  const at = anchor === null ? others.length : others.findIndex((card) => card.id === anchor);
  const after = others.map((card) => card.id).toSpliced(at, 0, ...ids);
  if (after.length === list.length && list.every((card, index) => card.id === after[index])) return null;
  return { name: 'cards/move', input: { ids: [...ids], to: placeFrom(place), before: anchor } };
}

type ColumnSpot = Extract<Spot, { kind: 'column' }>;

function placeFrom(place: Place | ColumnSpot): Place {
  return place.kind === 'column'
    ? { kind: 'column', sessionId: place.sessionId, column: place.column }
    : place;
}

/** The first card that stays, at or after the place meant. */
function nextAnchor(
  list: readonly Card[],
  ids: readonly CardId[],
  cardId: CardId,
  side: 'before' | 'after',
): CardId | null {
  const from = list.findIndex((card) => card.id === cardId) + (side === 'after' ? 1 : 0);
  return list.slice(from).find((card) => !ids.includes(card.id))?.id ?? null;
}

/** Where a card stands, as a place that others can be moved to. */
function placeOf(card: Card): Place {
  if (card.parked) return { kind: 'parking' };
  if (card.clusterId !== null) return { kind: 'cluster', clusterId: card.clusterId };
  return { kind: 'column', sessionId: card.sessionId, column: card.column };
}

function cardsAt(records: Records, place: Place | ColumnSpot): readonly Card[] {
  if (place.kind === 'parking') return parkedCards(records.cards.values());
  if (place.kind === 'cluster')
    return cardsOfCluster(records, place.clusterId).filter((card) => !card.parked);
  const session = records.sessions.get(place.sessionId);
  if (!session) return [];
  const columns = layBoard(session, [], records.cards.values());
  return columns.find(({ column }) => column.id === place.column)?.loose ?? columns[0]?.loose ?? [];
}
