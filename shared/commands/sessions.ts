import { z } from 'zod';
import type { DayId } from '../domain/day.ts';
import { type SessionId, sessionSchema } from '../domain/session.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { cardsOfSession, clustersOfSession, sessionsOfDay } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';

const sessionId = idSchema<SessionId>();
const editable = ['kind', 'title', 'question', 'minutes', 'fixedStart'] as const;

export const addSession = command(
  'sessions/add',
  sessionSchema
    .unwrap()
    .omit({ order: true, illustrative: true })
    .extend({ before: sessionId.nullable() })
    .strict(),
  (records, { before, ...session }) => {
    if (!records.days.has(session.dayId)) return missing('days');
    if (records.sessions.has(session.id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(sessionsOfDay(records, session.dayId), before);
    return change(records, (edit) => edit.put('sessions', { ...session, order, illustrative: false }));
  },
);

export const editSession = command(
  'sessions/edit',
  z.strictObject({ id: sessionId, fields: fieldsOf(sessionSchema, editable) }),
  (records, { id, fields }) => {
    const session = records.sessions.get(id);
    if (!session) return missing('sessions');
    const used = cardsOfSession(records, id).length;
    if (fields.kind === 'break' && used > 0) return refuse({ kind: 'session-has-cards', count: used });
    return change(records, (edit) => edit.patch('sessions', id, { ...fields, illustrative: false }));
  },
);

/** To another place of its day or to another day; a fixed start stays only within the day it was fixed for. */
export const moveSession = command(
  'sessions/move',
  z.strictObject({ id: sessionId, dayId: idSchema<DayId>(), before: sessionId.nullable() }),
  (records, { id, dayId, before }) => {
    const session = records.sessions.get(id);
    if (!session) return missing('sessions');
    if (!records.days.has(dayId)) return missing('days');
    if (before === id) return change(records, () => {});
    const [order = session.order] = keysBefore(sessionsOfDay(records, dayId), before, 1, new Set([id]));
    const fixedStart = dayId === session.dayId ? session.fixedStart : null;
    return change(records, (edit) => edit.patch('sessions', id, { dayId, order, fixedStart }));
  },
);

/** Only a session without cards goes: what people have said is moved or parked first, by a person. */
export const removeSession = command(
  'sessions/remove',
  z.strictObject({ id: sessionId }),
  (records, { id }) => {
    if (!records.sessions.has(id)) return missing('sessions');
    const count = cardsOfSession(records, id).length;
    if (count > 0) return refuse({ kind: 'session-has-cards', count });
    return change(records, (edit) => {
      for (const cluster of clustersOfSession(records, id)) edit.remove('clusters', cluster.id);
      edit.remove('sessions', id);
    });
  },
);
