import { z } from 'zod';
import { type ProgrammeTargetId, programmeTargetSchema } from '../domain/programmeTarget.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { change, command, missing, refuse } from './command.ts';

const targetId = idSchema<ProgrammeTargetId>();

export const addProgrammeTarget = command(
  'programme-targets/add',
  programmeTargetSchema.unwrap().omit({ order: true, illustrative: true }).strict(),
  (records, target) => {
    if (records.programmeTargets.has(target.id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(records.programmeTargets.values(), null);
    return change(records, (edit) => edit.put('programmeTargets', { ...target, order, illustrative: false }));
  },
);

export const editProgrammeTarget = command(
  'programme-targets/edit',
  z.strictObject({ id: targetId, fields: fieldsOf(programmeTargetSchema, ['target', 'provinces']) }),
  (records, { id, fields }) => {
    if (!records.programmeTargets.has(id)) return missing('programmeTargets');
    return change(records, (edit) => edit.patch('programmeTargets', id, { ...fields, illustrative: false }));
  },
);

export const moveProgrammeTarget = command(
  'programme-targets/move',
  z.strictObject({ id: targetId, before: targetId.nullable() }),
  (records, { id, before }) => {
    const target = records.programmeTargets.get(id);
    if (!target) return missing('programmeTargets');
    const siblings = records.programmeTargets.values();
    const [order = target.order] = before === id ? [] : keysBefore(siblings, before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('programmeTargets', id, { order }));
  },
);

export const removeProgrammeTarget = command(
  'programme-targets/remove',
  z.strictObject({ id: targetId }),
  (records, { id }) => {
    if (!records.programmeTargets.has(id)) return missing('programmeTargets');
    return change(records, (edit) => edit.remove('programmeTargets', id));
  },
);
