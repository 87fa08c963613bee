import { z } from 'zod';
import { type DayId, daySchema } from '../domain/day.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { sessionsOfDay, where } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';

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

export const removeDay = command('days/remove', z.strictObject({ id: dayId }), (records, { id }) => {
  if (!records.days.has(id)) return missing('days');
  const count = sessionsOfDay(records, id).length;
  if (count > 0) return refuse({ kind: 'day-has-sessions', count });
  return change(records, (edit) => edit.remove('days', id));
});
