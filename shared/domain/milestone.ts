import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import type { ActivityId } from './activity.ts';
import { furtherSchema } from './further.ts';
import { monthSchema } from './month.ts';
import { textSchema } from './text.ts';

export type MilestoneId = string & { MilestoneId: never };

/** A point on the way of an activity by which people can tell whether it is on course. */
export const milestoneSchema = z
  .object({
    id: idSchema<MilestoneId>(),
    activityId: idSchema<ActivityId>(),
    order: orderSchema,
    title: textSchema,
    month: monthSchema.nullable(),
    isDone: z.boolean(),
    further: furtherSchema,
  })
  .readonly();
export type Milestone = z.infer<typeof milestoneSchema>;
