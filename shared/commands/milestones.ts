import { z } from 'zod';
import type { ActivityId } from '../domain/activity.ts';
import { nothingFurther } from '../domain/further.ts';
import { type MilestoneId, milestoneSchema } from '../domain/milestone.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { milestonesOf } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';

const milestoneId = idSchema<MilestoneId>();

export const addMilestone = command(
  'milestones/add',
  milestoneSchema
    .unwrap()
    .omit({ order: true, further: true })
    .extend({ before: milestoneId.nullable() })
    .strict(),
  (records, { before, ...milestone }) => {
    if (!records.activities.has(milestone.activityId)) return missing('activities');
    if (records.milestones.has(milestone.id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(milestonesOf(records, milestone.activityId), before);
    return change(records, (edit) =>
      edit.put('milestones', { ...milestone, order, further: nothingFurther }),
    );
  },
);

export const editMilestone = command(
  'milestones/edit',
  z.strictObject({ id: milestoneId, fields: fieldsOf(milestoneSchema, ['title', 'month', 'isDone']) }),
  (records, { id, fields }) => {
    if (!records.milestones.has(id)) return missing('milestones');
    return change(records, (edit) => edit.patch('milestones', id, fields));
  },
);

export const moveMilestone = command(
  'milestones/move',
  z.strictObject({ id: milestoneId, activityId: idSchema<ActivityId>(), before: milestoneId.nullable() }),
  (records, { id, activityId, before }) => {
    const milestone = records.milestones.get(id);
    if (!milestone) return missing('milestones');
    if (!records.activities.has(activityId)) return missing('activities');
    const siblings = milestonesOf(records, activityId);
    const [order = milestone.order] = before === id ? [] : keysBefore(siblings, before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('milestones', id, { activityId, order }));
  },
);

export const removeMilestone = command(
  'milestones/remove',
  z.strictObject({ id: milestoneId }),
  (records, { id }) => {
    if (!records.milestones.has(id)) return missing('milestones');
    return change(records, (edit) => edit.remove('milestones', id));
  },
);
