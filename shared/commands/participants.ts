import { z } from 'zod';
import type { DayId } from '../domain/day.ts';
import { type Participant, type ParticipantId, participantSchema } from '../domain/participant.ts';
import { isBlank } from '../domain/text.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keysBefore } from '../lib/order.ts';
import { change, command, missing, refuse } from './command.ts';

const participantId = idSchema<ParticipantId>();
const ids = z.array(participantId).min(1).max(2000);
const newParticipant = participantSchema.unwrap().omit({ order: true }).strict().readonly();

/** One person typed, or many from a list; in the given order, behind those who are there. */
export const addParticipants = command(
  'participants/add',
  z.strictObject({ participants: z.array(newParticipant).min(1).max(2000) }),
  (records, { participants }) => {
    const added = new Set(participants.map(({ id }) => id));
    if (added.size < participants.length || participants.some(({ id }) => records.participants.has(id)))
      return refuse({ kind: 'already-exists' });
    if (participants.some(({ name }) => isBlank(name))) return refuse({ kind: 'empty-text' });
    if (participants.some(({ partnerId }) => partnerId !== null && !records.partners.has(partnerId)))
      return missing('partners');
    const keys = keysBefore(records.participants.values(), null, participants.length);
    return change(records, (edit) => {
      participants.forEach((participant, index) => {
        edit.put('participants', { ...participant, order: keys[index] ?? 'a0' });
      });
    });
  },
);

export const editParticipant = command(
  'participants/edit',
  z.strictObject({
    id: participantId,
    fields: fieldsOf(participantSchema, ['partnerId', 'name', 'role', 'contact', 'sex']),
  }),
  (records, { id, fields }) => {
    if (!records.participants.has(id)) return missing('participants');
    const { partnerId = null } = fields;
    if (partnerId !== null && !records.partners.has(partnerId)) return missing('partners');
    return change(records, (edit) => edit.patch('participants', id, fields));
  },
);

/** Who was there on a day, one by one or a whole delegation. */
export const attend = command(
  'participants/attend',
  z.strictObject({ ids, dayId: idSchema<DayId>(), isPresent: z.boolean() }),
  (records, { ids: people, dayId, isPresent }) => {
    if (!records.days.has(dayId)) return missing('days');
    if (people.some((id) => !records.participants.has(id))) return missing('participants');
    return change(records, (edit) => {
      for (const id of people) {
        const attendance = records.participants.get(id)?.attendance ?? [];
        if (attendance.includes(dayId) === isPresent) continue;
        const days = isPresent ? [...attendance, dayId] : attendance.filter((other) => other !== dayId);
        edit.patch('participants', id, { attendance: days } satisfies Partial<Participant>);
      }
    });
  },
);

export const moveParticipants = command(
  'participants/move',
  z.strictObject({ ids, before: participantId.nullable() }),
  (records, { ids: people, before }) => {
    if (people.some((id) => !records.participants.has(id))) return missing('participants');
    const moving = new Set<string>(people);
    if (before !== null && moving.has(before)) return change(records, () => {});
    const keys = keysBefore(records.participants.values(), before, people.length, moving);
    return change(records, (edit) => {
      people.forEach((id, index) => edit.patch('participants', id, { order: keys[index] }));
    });
  },
);

export const removeParticipants = command(
  'participants/remove',
  z.strictObject({ ids }),
  (records, { ids: people }) => {
    if (people.some((id) => !records.participants.has(id))) return missing('participants');
    return change(records, (edit) => {
      for (const id of people) edit.remove('participants', id);
    });
  },
);
