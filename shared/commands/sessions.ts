import { z } from 'zod';
import { type Columns, columnsOfKind } from '../domain/column.ts';
import type { DayId } from '../domain/day.ts';
import { isBlankRichText } from '../domain/richText.ts';
import { type Session, type SessionId, sessionSchema } from '../domain/session.ts';
import type { SessionKind } from '../domain/sessionKind.ts';
import { emptyText } from '../domain/text.ts';
import { equal } from '../lib/equal.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { cardsOfSession, clustersOfSession, sessionsOfDay } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { change, command, missing, refuse } from './command.ts';

const sessionId = idSchema<SessionId>();

/** What a session starts without. */
const unprepared = {
  purpose: emptyText,
  materials: emptyText,
  responsible: emptyText,
  parallel: false,
  methodId: null,
  steps: [],
  answersSessionId: null,
  illustrative: false,
} as const;

const editable = [
  'kind',
  'title',
  'purpose',
  'question',
  'materials',
  'responsible',
  'minutes',
  'fixedStart',
  'parallel',
  'answersSessionId',
] as const;

/** A new session has the board of its kind. */
export const addSession = command(
  'sessions/add',
  sessionSchema
    .unwrap()
    .pick({ id: true, dayId: true, kind: true, title: true, question: true, minutes: true, fixedStart: true })
    .extend({ before: sessionId.nullable() })
    .strict(),
  (records, { before, ...session }) => {
    if (!records.days.has(session.dayId)) return missing('days');
    if (records.sessions.has(session.id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(sessionsOfDay(records, session.dayId), before);
    const columns = columnsOfKind(session.kind);
    return change(records, (edit) => edit.put('sessions', { ...unprepared, ...session, columns, order }));
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
    const columns = columnsAfter(session, fields.kind ?? session.kind);
    return change(records, (edit) => edit.patch('sessions', id, { ...fields, columns, illustrative: false }));
  },
);

/** The board follows the kind as long as no method has brought another. */
function columnsAfter(session: Session, kind: SessionKind): Columns {
  return equal(session.columns, columnsOfKind(session.kind)) ? columnsOfKind(kind) : session.columns;
}

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

/** Only a session in which nothing was said goes: cards, findings and the rest are moved first, by a person. */
export const removeSession = command(
  'sessions/remove',
  z.strictObject({ id: sessionId }),
  (records, { id }) => {
    if (!records.sessions.has(id)) return missing('sessions');
    const count = cardsOfSession(records, id).length;
    if (count > 0) return refuse({ kind: 'session-has-cards', count });
    if (holdsContent(records, id)) return refuse({ kind: 'session-has-content' });
    return change(records, (edit) => {
      for (const cluster of clustersOfSession(records, id)) edit.remove('clusters', cluster.id);
      for (const table of ['sessionRuns', 'sessionNotes', 'privateNotes'] as const) edit.remove(table, id);
      edit.remove('sessions', id);
    });
  },
);

function holdsContent(records: Records, id: SessionId): boolean {
  const notes = records.sessionNotes.get(id);
  if (notes && !isBlankRichText(notes.text)) return true;
  if ((records.privateNotes.get(id)?.text ?? '').trim() !== '') return true;
  const tables = ['findings', 'decisions', 'photos', 'votings'] as const;
  return tables.some((table) => [...records[table].values()].some((row) => row.sessionId === id));
}
