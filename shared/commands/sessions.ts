import { z } from 'zod';
import { type Columns, columnsOfKind } from '../domain/column.ts';
import type { DayId } from '../domain/day.ts';
import { type Session, type SessionId, sessionSchema } from '../domain/session.ts';
import type { SessionKind } from '../domain/sessionKind.ts';
import { emptyText } from '../domain/text.ts';
import { equal } from '../lib/equal.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore } from '../lib/order.ts';
import { cardsOfSession, sessionsOfDay } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';
import { behindGroup, handLeadOn, startOfGroup } from './parallelGroups.ts';
import { dropSession, holdsContent } from './sessionContent.ts';

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
    const siblings = sessionsOfDay(records, session.dayId);
    const order = keyBefore(siblings, startOfGroup(siblings, before));
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
    // One that runs beside another starts when that one does.
    const isFirst = sessionsOfDay(records, session.dayId)[0] === session;
    const parallel = !isFirst && (fields.parallel ?? session.parallel);
    const times = parallel ? { parallel, fixedStart: null } : { parallel };
    return change(records, (edit) =>
      edit.patch('sessions', id, { ...fields, ...times, columns, illustrative: false }),
    );
  },
);

/** The board follows the kind as long as no method has brought another. */
function columnsAfter(session: Session, kind: SessionKind): Columns {
  return equal(session.columns, columnsOfKind(session.kind)) ? columnsOfKind(kind) : session.columns;
}

/**
 * To another place of its day or to another day; a fixed start stays only within the day it was fixed
 * for. It leaves a parallel group behind whole, and joins one only when `parallel` says so.
 */
export const moveSession = command(
  'sessions/move',
  z.strictObject({
    id: sessionId,
    dayId: idSchema<DayId>(),
    before: sessionId.nullable(),
    parallel: z.boolean().optional(),
  }),
  (records, { id, dayId, before, parallel: isBeside = false }) => {
    const session = records.sessions.get(id);
    if (!session) return missing('sessions');
    if (!records.days.has(dayId)) return missing('days');
    if (before === id) return change(records, () => {});
    return change(records, (edit) => {
      handLeadOn(records, edit, session);
      const siblings = sessionsOfDay(records, dayId)
        .filter((sibling) => sibling.id !== id)
        .map((sibling) => edit.get('sessions', sibling.id) ?? sibling);
      const order = keyBefore(siblings, isBeside ? before : startOfGroup(siblings, before));
      const parallel = isBeside && siblings.some((sibling) => sibling.order < order);
      const fixedStart = dayId === session.dayId && !parallel ? session.fixedStart : null;
      edit.patch('sessions', id, { dayId, order, parallel, fixedStart });
    });
  },
);

/** Right behind the original, beside it in a parallel group; with how it is run and nothing of what was said in it. */
export const duplicateSession = command(
  'sessions/duplicate',
  z.strictObject({ id: sessionId, newId: sessionId }),
  (records, { id, newId }) => {
    const session = records.sessions.get(id);
    if (!session) return missing('sessions');
    if (records.sessions.has(newId)) return refuse({ kind: 'already-exists' });
    const siblings = sessionsOfDay(records, session.dayId);
    const next = siblings[siblings.indexOf(session) + 1]?.id ?? null;
    const order = keyBefore(siblings, session.parallel ? next : behindGroup(siblings, id));
    return change(records, (edit) =>
      edit.put('sessions', { ...session, id: newId, order, fixedStart: null }),
    );
  },
);

/** Only a session in which nothing was said goes: cards, findings and the rest are moved first, by a person. */
export const removeSession = command(
  'sessions/remove',
  z.strictObject({ id: sessionId }),
  (records, { id }) => {
    const session = records.sessions.get(id);
    if (!session) return missing('sessions');
    const count = cardsOfSession(records, id).length;
    if (count > 0) return refuse({ kind: 'session-has-cards', count });
    if (holdsContent(records, id)) return refuse({ kind: 'session-has-content' });
    return change(records, (edit) => {
      handLeadOn(records, edit, session);
      dropSession(records, edit, id);
    });
  },
);
