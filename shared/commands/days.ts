import { z } from 'zod';
import { type DayId, dateSchema, daySchema } from '../domain/day.ts';
import type { SessionId } from '../domain/session.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { cardsOfSession, sessionsOfDay, where } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';
import { dropSession, holdsContent } from './sessionContent.ts';

const dayId = idSchema<DayId>();

export const addDay = command('days/add', daySchema, (records, day) => {
  if (records.days.has(day.id)) return refuse({ kind: 'already-exists' });
  if (where(records.days, (other) => other.date === day.date).length > 0)
    return refuse({ kind: 'day-taken' });
  return change(records, (edit) => edit.put('days', day));
});

export const editDay = command(
  'days/edit',
  z.strictObject({ id: dayId, fields: fieldsOf(daySchema, ['date', 'start']) }),
  (records, { id, fields }) => {
    if (!records.days.has(id)) return missing('days');
    const clash = where(records.days, (day) => day.id !== id && day.date === fields.date).length > 0;
    if (clash) return refuse({ kind: 'day-taken' });
    return change(records, (edit) => edit.patch('days', id, fields));
  },
);

/** With its sessions, as long as nothing was said in any of them. */
export const removeDay = command('days/remove', z.strictObject({ id: dayId }), (records, { id }) => {
  if (!records.days.has(id)) return missing('days');
  const sessions = sessionsOfDay(records, id);
  const count = sessions.filter(
    (session) => cardsOfSession(records, session.id).length > 0 || holdsContent(records, session.id),
  ).length;
  if (count > 0) return refuse({ kind: 'day-has-content', count });
  return change(records, (edit) => {
    for (const session of sessions) dropSession(records, edit, session.id);
    edit.remove('days', id);
  });
});

/** The same sessions on another date, with how they are run and nothing of what was said in them. */
export const duplicateDay = command(
  'days/duplicate',
  z.strictObject({
    id: dayId,
    newId: dayId,
    date: dateSchema,
    /** The ids of the copies, in the order of the sessions. */
    sessionIds: z.array(idSchema<SessionId>()).max(200).readonly(),
  }),
  (records, { id, newId, date, sessionIds }) => {
    const day = records.days.get(id);
    if (!day) return missing('days');
    if (records.days.has(newId)) return refuse({ kind: 'already-exists' });
    if (where(records.days, (other) => other.date === date).length > 0) return refuse({ kind: 'day-taken' });
    const sessions = sessionsOfDay(records, id);
    const isOwn = new Set(sessionIds).size === sessions.length && sessionIds.length === sessions.length;
    if (!isOwn) return refuse({ kind: 'bad-input', field: 'sessionIds' });
    if (sessionIds.some((copy) => records.sessions.has(copy))) return refuse({ kind: 'already-exists' });
    return change(records, (edit) => {
      edit.put('days', { ...day, id: newId, date });
      sessionIds.forEach((copy, index) => {
        const session = sessions[index];
        if (session) edit.put('sessions', { ...session, id: copy, dayId: newId });
      });
    });
  },
);
