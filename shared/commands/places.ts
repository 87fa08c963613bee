import { z } from 'zod';
import type { Card, CardId } from '../domain/card.ts';
import type { ClusterId } from '../domain/cluster.ts';
import { type ColumnId, columnFor, columnIdSchema } from '../domain/column.ts';
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
  const place = target.place;
  return change(records, (edit) => {
    const siblings = place ? cardsOfSession(records, place.sessionId) : records.cards.values();
    const keys = keysBefore(
      siblings,
      before !== null && moving.has(before) ? null : before,
      ids.length,
      moving,
    );
    ids.forEach((id, index) => {
      const parked = place ?? { clusterId: null, parked: true };
      const order = keys[index];
      edit.patch('cards', id, order === undefined ? parked : { ...parked, order });
    });
  });
}

/** What the place makes of a card; null for the parking lot, where a card keeps what it had. */
function targetOf(
  records: Records,
  to: Place,
): { readonly place: CardPlace | null } | { readonly refused: Decision } {
  switch (to.kind) {
    case 'parking':
      return { place: null };
    case 'cluster': {
      const cluster = records.clusters.get(to.clusterId);
      if (!cluster) return { refused: missing('clusters') };
      const { sessionId, column } = cluster;
      return { place: { sessionId, column, clusterId: cluster.id, parked: false, outcome: null } };
    }
    case 'column':
      return columnPlace(records, to.sessionId, to.column);
    default:
      return assertNever(to);
  }
}

function columnPlace(
  records: Records,
  sessionId: SessionId,
  wanted: ColumnId,
): { readonly place: CardPlace } | { readonly refused: Decision } {
  const session = records.sessions.get(sessionId);
  if (!session) return { refused: missing('sessions') };
  if (!hasBoard(session.kind)) return { refused: refuse({ kind: 'no-board' }) };
  return {
    place: {
      sessionId,
      column: columnFor(session.columns, wanted).id,
      clusterId: null,
      parked: false,
      outcome: null,
    },
  };
}
