import { z } from 'zod';
import type { BoardItem } from '../domain/boardItem.ts';
import type { CardId } from '../domain/card.ts';
import { type ClusterId, clusterSchema } from '../domain/cluster.ts';
import { columnFor, columnIdSchema, ownColumn } from '../domain/column.ts';
import type { SessionId } from '../domain/session.ts';
import { hasBoard } from '../domain/sessionKind.ts';
import { textSchema } from '../domain/text.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { cardsOfCluster, clustersOfSession } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';
import { takeNumber } from './numbers.ts';
import { spreadLinks } from './relink.ts';

const clusterId = idSchema<ClusterId>();

/** A new cluster; its cards leave the clusters they were in, the parking lot, and another session. */
export const addCluster = command(
  'clusters/add',
  z.strictObject({
    id: clusterId,
    sessionId: idSchema<SessionId>(),
    column: columnIdSchema,
    title: textSchema,
    cardIds: z.array(idSchema<CardId>()),
  }),
  (records, { cardIds, ...cluster }) => {
    const session = records.sessions.get(cluster.sessionId);
    if (!session) return missing('sessions');
    if (!hasBoard(session.kind)) return refuse({ kind: 'no-board' });
    if (records.clusters.has(cluster.id)) return refuse({ kind: 'already-exists' });
    if (cardIds.some((id) => !records.cards.has(id))) return missing('cards');
    const column = columnFor(session.columns, cluster.column).id;
    const order = keyBefore(clustersOfSession(records, session.id), null);
    return change(records, (edit) => {
      const number = takeNumber(edit, 'clusters');
      edit.put('clusters', clusterSchema.parse({ ...cluster, number, column, order, illustrative: false }));
      const place = { sessionId: session.id, clusterId: cluster.id, parked: false, outcome: null };
      for (const id of cardIds) {
        const card = edit.get('cards', id);
        const own = card && ownColumn(session.columns, card, { column });
        edit.patch('cards', id, { ...place, column: own });
      }
    });
  },
);

/** A title may stay empty: people often name a cluster only after it has grown. */
export const nameCluster = command(
  'clusters/name',
  z.strictObject({ id: clusterId, title: textSchema }),
  (records, { id, title }) => {
    if (!records.clusters.has(id)) return missing('clusters');
    return change(records, (edit) => edit.patch('clusters', id, { title, illustrative: false }));
  },
);

/** Within its session, perhaps to another column; its cards go with it and keep the column they were written in. */
export const moveCluster = command(
  'clusters/move',
  z.strictObject({ id: clusterId, column: columnIdSchema, before: clusterId.nullable() }),
  (records, { id, column: wanted, before }) => {
    const cluster = records.clusters.get(id);
    const session = cluster && records.sessions.get(cluster.sessionId);
    if (!cluster || !session) return missing('clusters');
    const column = columnFor(session.columns, wanted).id;
    const siblings = clustersOfSession(records, session.id);
    const [order = cluster.order] = before === id ? [] : keysBefore(siblings, before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('clusters', id, { column, order }));
  },
);

/** The cluster goes, its cards stay on the board. */
export const dissolveCluster = command(
  'clusters/dissolve',
  z.strictObject({ id: clusterId }),
  (records, { id }) => {
    if (!records.clusters.has(id)) return missing('clusters');
    return change(records, (edit) => {
      const cards = cardsOfCluster(records, id);
      for (const card of cards) edit.patch('cards', card.id, { clusterId: null });
      const left = cards.map((card): BoardItem => ({ kind: 'card', id: card.id }));
      spreadLinks(edit, records, { kind: 'cluster', id }, left);
      edit.remove('clusters', id);
    });
  },
);
