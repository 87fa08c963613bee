import { z } from 'zod';
import { type Activity, type ActivityId, activitySchema, unplanned } from '../domain/activity.ts';
import type { OutputId } from '../domain/strategy.ts';
import { textSchema } from '../domain/text.ts';
import type { WorkplanId } from '../domain/workplan.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { activitiesOf } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';

const activityId = idSchema<ActivityId>();
const fields = fieldsOf(activitySchema, ['title', 'lead', 'start', 'end', 'target', 'budget']);

/** A new row starts with its wording alone; what a plan still lacks stays visibly empty. */
export const addActivity = command(
  'activities/add',
  z.strictObject({
    id: activityId,
    workplanId: idSchema<WorkplanId>(),
    outputId: idSchema<OutputId>(),
    title: textSchema,
    before: activityId.nullable(),
  }),
  (records, { before, ...row }) => {
    if (!records.workplans.has(row.workplanId)) return missing('workplans');
    if (!records.outputs.has(row.outputId)) return missing('outputs');
    if (records.activities.has(row.id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(activitiesOf(records, row.workplanId), before);
    return change(records, (edit) =>
      edit.put('activities', activitySchema.parse({ ...row, ...unplanned, order, illustrative: false })),
    );
  },
);

export const editActivity = command(
  'activities/edit',
  z.strictObject({ id: activityId, fields }),
  (records, input) => {
    const activity = records.activities.get(input.id);
    if (!activity) return missing('activities');
    const span = { ...given(activity), ...defined(input.fields) };
    if ((span.start === null) !== (span.end === null)) return refuse({ kind: 'bad-input', field: 'end' });
    if (span.start !== null && span.end !== null && span.end < span.start)
      return refuse({ kind: 'end-before-start' });
    return change(records, (edit) =>
      edit.patch('activities', input.id, { ...input.fields, illustrative: false }),
    );
  },
);

type Span = Pick<Activity, 'start' | 'end'>;

function given({ start, end }: Span): Span {
  return { start, end };
}

function defined({
  start,
  end,
}: {
  readonly start?: Span['start'] | undefined;
  readonly end?: Span['end'] | undefined;
}) {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

export const moveActivity = command(
  'activities/move',
  z.strictObject({ id: activityId, outputId: idSchema<OutputId>(), before: activityId.nullable() }),
  (records, { id, outputId, before }) => {
    const activity = records.activities.get(id);
    if (!activity) return missing('activities');
    if (!records.outputs.has(outputId)) return missing('outputs');
    const siblings = activitiesOf(records, activity.workplanId);
    const [order = activity.order] = before === id ? [] : keysBefore(siblings, before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('activities', id, { outputId, order }));
  },
);

export const removeActivity = command(
  'activities/remove',
  z.strictObject({ id: activityId }),
  (records, { id }) => {
    if (!records.activities.has(id)) return missing('activities');
    return change(records, (edit) => edit.remove('activities', id));
  },
);
