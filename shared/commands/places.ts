import { z } from 'zod';
import type { Card, CardId } from '../domain/card.ts';
import type { ClusterId } from '../domain/cluster.ts';
import { type ColumnId, columnFor, columnIdSchema, ownColumn } from '../domain/column.ts';
import type { SessionId } from '../domain/session.ts';
import { hasBoard } from '../domain/sessionKind.ts';
import { assertNever } from '../lib/assert.ts';
import { idSchema } from '../lib/id.ts';
import { keysBefore } from '../lib/order.ts';
import { cardsOfSession } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { change, type Decision, missing, refuse } from './command.ts';

/** Where a card can stand. */
export const placeSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('column'), sessionId: idSchema<SessionId>(), column: columnIdSchema })
    .readonly(),
  z.strictObject({ kind: z.literal('cluster'), clusterId: idSchema<ClusterId>() }).readonly(),
  z.strictObject({ kind: z.literal('parking') }).readonly(),
]);
export type Place = z.infer<typeof placeSchema>;

type CardPlace = Pick<Card, 'sessionId' | 'column' | 'clusterId' | 'parked' | 'outcome'>;

/**
 * Moves cards, in the given order, to a place. A card that leaves for a cluster of
 * another session takes a new place there; one that is parked keeps its session.
 */
export function placeCards(
  records: Records,
  ids: readonly CardId[],
  to: Place,
  before: CardId | null,
): Decision {
  const cards = ids.map((id) => records.cards.get(id));
  if (cards.includes(undefined)) return missing('cards');
  const target = targetOf(records, to);
  if ('refused' in target) return target.refused;
  const moving = new Set<string>(ids);
  const { placeOf, sessionId } = target;
  return change(records, (edit) => {
    const siblings = sessionId === null ? records.cards.values() : cardsOfSession(records, sessionId);
    const keys = keysBefore(
      siblings,
      before !== null && moving.has(before) ? null : before,
      ids.length,
      moving,
    );
    cards.forEach((card, index) => {
      if (card) edit.patch('cards', card.id, { ...placeOf(card), order: keys[index] });
    });
  });
}

type Target = {
  /** What the place makes of a card. */
  readonly placeOf: (card: Card) => Partial<CardPlace>;
  /** Null for the parking lot, which holds cards of all sessions. */
  readonly sessionId: SessionId | null;
};

function targetOf(records: Records, to: Place): Target | { readonly refused: Decision } {
  switch (to.kind) {
    case 'parking':
      return { placeOf: () => ({ clusterId: null, parked: true }), sessionId: null };
    case 'cluster':
      return clusterPlace(records, to.clusterId);
    case 'column':
      return columnPlace(records, to.sessionId, to.column);
    default:
      return assertNever(to);
  }
}

const onBoard = { parked: false, outcome: null } as const;

/** A card in a cluster of another column keeps its own: one still sees where it was said. */
function clusterPlace(records: Records, clusterId: ClusterId): Target | { readonly refused: Decision } {
  const cluster = records.clusters.get(clusterId);
  const session = cluster && records.sessions.get(cluster.sessionId);
  if (!session) return { refused: missing('clusters') };
  const { id: sessionId, columns } = session;
  return {
    sessionId,
    placeOf: (card) => ({ sessionId, clusterId, column: ownColumn(columns, card, cluster), ...onBoard }),
  };
}

function columnPlace(
  records: Records,
  sessionId: SessionId,
  wanted: ColumnId,
): Target | { readonly refused: Decision } {
  const session = records.sessions.get(sessionId);
  if (!session) return { refused: missing('sessions') };
  if (!hasBoard(session.kind)) return { refused: refuse({ kind: 'no-board' }) };
  const column = columnFor(session.columns, wanted).id;
  return { sessionId, placeOf: () => ({ sessionId, column, clusterId: null, ...onBoard }) };
}
