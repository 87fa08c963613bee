import { z } from 'zod';
import { type ObjectiveId, type OutputId } from '../domain/strategy.ts';
import { textSchema } from '../domain/text.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { outputsOf, where } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';

const objectiveId = idSchema<ObjectiveId>();
const outputId = idSchema<OutputId>();

export const addObjective = command(
  'objectives/add',
  z.strictObject({ id: objectiveId, title: textSchema, before: objectiveId.nullable() }),
  (records, { id, title, before }) => {
    if (records.objectives.has(id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(records.objectives.values(), before);
    return change(records, (edit) => edit.put('objectives', { id, order, title, illustrative: false }));
  },
);

export const editObjective = command(
  'objectives/edit',
  z.strictObject({ id: objectiveId, title: textSchema }),
  (records, { id, title }) => {
    if (!records.objectives.has(id)) return missing('objectives');
    return change(records, (edit) => edit.patch('objectives', id, { title, illustrative: false }));
  },
);

export const moveObjective = command(
  'objectives/move',
  z.strictObject({ id: objectiveId, before: objectiveId.nullable() }),
  (records, { id, before }) => {
    const objective = records.objectives.get(id);
    if (!objective) return missing('objectives');
    const [order = objective.order] =
      before === id ? [] : keysBefore(records.objectives.values(), before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('objectives', id, { order }));
  },
);

export const removeObjective = command(
  'objectives/remove',
  z.strictObject({ id: objectiveId }),
  (records, { id }) => {
    if (!records.objectives.has(id)) return missing('objectives');
    const count = outputsOf(records, id).length;
    if (count > 0) return refuse({ kind: 'objective-has-outputs', count });
    return change(records, (edit) => edit.remove('objectives', id));
  },
);

export const addOutput = command(
  'outputs/add',
  z.strictObject({ id: outputId, objectiveId, title: textSchema, before: outputId.nullable() }),
  (records, { id, objectiveId: parent, title, before }) => {
    if (!records.objectives.has(parent)) return missing('objectives');
    if (records.outputs.has(id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(outputsOf(records, parent), before);
    return change(records, (edit) =>
      edit.put('outputs', { id, objectiveId: parent, order, title, illustrative: false }),
    );
  },
);

export const editOutput = command(
  'outputs/edit',
  z.strictObject({ id: outputId, title: textSchema }),
  (records, { id, title }) => {
    if (!records.outputs.has(id)) return missing('outputs');
    return change(records, (edit) => edit.patch('outputs', id, { title, illustrative: false }));
  },
);

export const moveOutput = command(
  'outputs/move',
  z.strictObject({ id: outputId, objectiveId, before: outputId.nullable() }),
  (records, { id, objectiveId: parent, before }) => {
    const output = records.outputs.get(id);
    if (!output) return missing('outputs');
    if (!records.objectives.has(parent)) return missing('objectives');
    const [order = output.order] =
      before === id ? [] : keysBefore(outputsOf(records, parent), before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('outputs', id, { objectiveId: parent, order }));
  },
);

/** Only an output under which no partner has planned anything goes. */
export const removeOutput = command('outputs/remove', z.strictObject({ id: outputId }), (records, { id }) => {
  if (!records.outputs.has(id)) return missing('outputs');
  const count = where(records.activities, (activity) => activity.outputId === id).length;
  if (count > 0) return refuse({ kind: 'output-has-activities', count });
  return change(records, (edit) => edit.remove('outputs', id));
});
