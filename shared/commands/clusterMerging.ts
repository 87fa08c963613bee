import { z } from 'zod';
import type { BoardItem } from '../domain/boardItem.ts';
import type { CardId } from '../domain/card.ts';
import { type ClusterId, clusterSchema } from '../domain/cluster.ts';
import { joinedTitle } from '../domain/clusterTitle.ts';
import { columnFor, columnIdSchema, ownColumn } from '../domain/column.ts';
import type { SessionId } from '../domain/session.ts';
import { emptyText, isBlank } from '../domain/text.ts';
import { countBy } from '../lib/countBy.ts';
import { idSchema } from '../lib/id.ts';
import { keysAfter, keysBefore, sorted } from '../lib/order.ts';
import { cardsOfCluster, cardsOfSession, clustersOfSession } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';
import { takeNumber } from './numbers.ts';
import { moveLinks, spreadLinks } from './relink.ts';

const clusterId = idSchema<ClusterId>();

/** The cards of some clusters go to the end of another one, and what pointed to those points to it. */
export const mergeClusters = command(
  'clusters/merge',
  z.strictObject({ ids: z.array(clusterId).min(1), into: clusterId }),
  (records, { ids, into }) => {
    const cluster = records.clusters.get(into);
    const session = cluster && records.sessions.get(cluster.sessionId);
    const merged = sorted([...new Set(ids)].flatMap((id) => records.clusters.get(id) ?? []));
    if (!session || merged.length < new Set(ids).size) return missing('clusters');
    const others = merged.filter(({ id }) => id !== into);
    const cards = others.flatMap(({ id }) => cardsOfCluster(records, id));
    const moving = new Set<string>(cards.map(({ id }) => id));
    const keys = keysBefore(cardsOfSession(records, session.id), null, cards.length, moving);
    const { columns, id: sessionId } = session;
    return change(records, (edit) => {
      cards.forEach((card, index) => {
        const column = ownColumn(columns, card, cluster);
        edit.patch('cards', card.id, { sessionId, clusterId: into, column, order: keys[index] });
      });
      if (isBlank(cluster.title) && others.length > 0)
        edit.patch('clusters', into, { title: joinedTitle(others.map(({ title }) => title)) });
      for (const { id } of others) edit.remove('clusters', id);
      moveLinks(
        edit,
        records,
        others.map(({ id }) => asItem(id)),
        asItem(into),
      );
    });
  },
);

/** Some cards of a cluster become one of their own, right behind it; what rested on the whole rests on both. */
export const splitCluster = command(
  'clusters/split',
  z.strictObject({ id: clusterId, cardIds: z.array(idSchema<CardId>()).min(1), newId: clusterId }),
  (records, { id, cardIds, newId }) => {
    const cluster = records.clusters.get(id);
    if (!cluster) return missing('clusters');
    if (records.clusters.has(newId)) return refuse({ kind: 'already-exists' });
    if (cardIds.some((cardId) => records.cards.get(cardId)?.clusterId !== id)) return missing('cards');
    if (new Set(cardIds).size === cardsOfCluster(records, id).length)
      return refuse({ kind: 'whole-cluster' });
    const [order = cluster.order] = keysAfter(clustersOfSession(records, cluster.sessionId), cluster, 1);
    return change(records, (edit) => {
      const own = { id: newId, number: takeNumber(edit, 'clusters'), order, title: emptyText };
      edit.put('clusters', clusterSchema.parse({ ...cluster, ...own, illustrative: false }));
      for (const cardId of cardIds) edit.patch('cards', cardId, { clusterId: newId });
      spreadLinks(edit, records, asItem(id), [asItem(id), asItem(newId)]);
    });
  },
);

/** Puts the clusters of a column in the order of their size; equal ones stay as they are. */
export const sortClusters = command(
  'clusters/sort-largest-first',
  z.strictObject({ sessionId: idSchema<SessionId>(), column: columnIdSchema }),
  (records, { sessionId, column }) => {
    const session = records.sessions.get(sessionId);
    if (!session) return missing('sessions');
    const wanted = columnFor(session.columns, column).id;
    const all = clustersOfSession(records, sessionId);
    const own = all.filter((each) => columnFor(session.columns, each.column).id === wanted);
    const counts = countBy(cardsOfSession(records, sessionId), (card) => card.clusterId);
    const bySize = own.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
    const isSorted = bySize.every((each, index) => each.id === own[index]?.id);
    const keys = isSorted ? [] : keysBefore(all, null, own.length, new Set(own.map(({ id }) => id)));
    return change(records, (edit) => {
      for (const [index, order] of keys.entries()) {
        const each = bySize[index];
        if (each) edit.patch('clusters', each.id, { order });
      }
    });
  },
);

function asItem(id: ClusterId): BoardItem {
  return { kind: 'cluster', id };
}
