import { z } from 'zod';
import { columnsOfKind } from '../domain/column.ts';
import { type Session, type SessionId, sessionSchema } from '../domain/session.ts';
import type { Fields } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { columnsOfMethod, methodOf } from '../templates/methods.ts';
import { change, command, missing, refuse } from './command.ts';

/**
 * Takes over how a method of the library is run: its steps and its board. No card is touched; one whose
 * column the new board has not is shown in the first one, and goes back where the method does.
 */
export const applyMethod = command(
  'sessions/use-method',
  z.strictObject({
    id: idSchema<SessionId>(),
    /** Null takes steps and board away again. */
    methodId: sessionSchema.unwrap().shape.methodId,
    withMinutes: z.boolean(),
    withMaterials: z.boolean(),
  }),
  (records, { id, methodId, withMinutes, withMaterials }) => {
    const session = records.sessions.get(id);
    if (!session) return missing('sessions');
    const method = methodOf(methodId);
    if (methodId !== null && !method) return refuse({ kind: 'bad-input', field: 'methodId' });
    const taken: Fields<Session> = method
      ? {
          steps: method.steps,
          columns: columnsOfMethod(method, session.kind),
          minutes: withMinutes ? method.minutes : undefined,
          materials: withMaterials ? method.materials : undefined,
        }
      : { steps: [], columns: columnsOfKind(session.kind) };
    return change(records, (edit) => edit.patch('sessions', id, { ...taken, methodId, illustrative: false }));
  },
);

export const editSteps = command(
  'sessions/edit-steps',
  sessionSchema.unwrap().pick({ id: true, steps: true }).strict(),
  (records, { id, steps }) => {
    if (!records.sessions.has(id)) return missing('sessions');
    return change(records, (edit) => edit.patch('sessions', id, { steps, illustrative: false }));
  },
);
