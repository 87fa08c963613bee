import { sorted } from '../lib/order.ts';
import type { Card, CardId } from './card.ts';
import type { Cluster, ClusterId } from './cluster.ts';
import { type Column, type ColumnId, type Columns, columnFor, type Tone } from './column.ts';
import type { Session, SessionId } from './session.ts';
import { hasBoard } from './sessionKind.ts';

export type BoardCluster = {
  readonly cluster: Cluster;
  readonly cards: readonly Card[];
  /** How many more it has whose partners are not shown now. */
  readonly hidden?: number;
};

export type BoardColumn = {
  readonly column: Column;
  readonly clusters: readonly BoardCluster[];
  /** Cards of no cluster. */
  readonly loose: readonly Card[];
  readonly count: number;
};

/** The board of a session, each card in its place, in one pass over all cards. */
export function layBoard(
  session: Session,
  clusters: Iterable<Cluster>,
  cards: Iterable<Card>,
): readonly BoardColumn[] {
  const inCluster = new Map<ClusterId, Card[]>();
  const inColumn = new Map<ColumnId, Card[]>();
  for (const card of cards) {
    if (card.sessionId !== session.id || card.parked) continue;
    if (card.clusterId !== null) push(inCluster, card.clusterId, card);
    else push(inColumn, columnFor(session.columns, card.column).id, card);
  }
  const own = sorted([...clusters].filter((cluster) => cluster.sessionId === session.id));
  return session.columns.map((column) => {
    const boxes = own
      .filter((cluster) => columnFor(session.columns, cluster.column).id === column.id)
      .map((cluster) => ({ cluster, cards: sorted(inCluster.get(cluster.id) ?? []) }));
    const loose = sorted(inColumn.get(column.id) ?? []);
    const count = boxes.reduce((sum, box) => sum + box.cards.length, loose.length);
    return { column, clusters: boxes, loose, count };
  });
}

function push<K>(groups: Map<K, Card[]>, key: K, card: Card): void {
  const group = groups.get(key);
  if (group) group.push(card);
  else groups.set(key, [card]);
}

/** The tint of a card: its own, or that of its column; in the parking lot white. */
export function toneOf({ tone, parked, column }: Card, columns: Columns): Tone {
  return parked ? 'white' : (tone ?? columnFor(columns, column).tone);
}

/** Every card of a board as it is read: column by column, in each its clusters, then its loose cards. */
export function inReadingOrder(columns: readonly BoardColumn[]): readonly Card[] {
  return columns.flatMap(({ clusters, loose }) => [...clusters.flatMap((box) => box.cards), ...loose]);
}

/** What was put aside in all sessions, in the order in which it was put. */
export function parkedCards(cards: Iterable<Card>): readonly Card[] {
  return sorted([...cards].filter((card) => card.parked));
}

export function cardsPerSession(cards: Iterable<Card>): ReadonlyMap<SessionId, number> {
  const counts = new Map<SessionId, number>();
  for (const { sessionId, parked } of cards)
    if (!parked) counts.set(sessionId, (counts.get(sessionId) ?? 0) + 1);
  return counts;
}

/** The session to start with: the first that has cards, or else the first in which cards can be written. */
export function firstBoard(
  sessions: readonly Session[],
  counts: ReadonlyMap<SessionId, number>,
): Session | null {
  const boards = sessions.filter((session) => hasBoard(session.kind));
  return boards.find((session) => (counts.get(session.id) ?? 0) > 0) ?? boards[0] ?? null;
}

/** The cards from one to another, both included, in reading order. */
export function cardsBetween(cards: readonly Card[], from: CardId, to: CardId): readonly CardId[] {
  const places = [from, to].map((id) => cards.findIndex((card) => card.id === id));
  if (places.includes(-1)) return [to];
  return cards.slice(Math.min(...places), Math.max(...places) + 1).map((card) => card.id);
}
