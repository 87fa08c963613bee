import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { textSchema } from './text.ts';

export type ObjectiveId = string & { ObjectiveId: never };
export type OutputId = string & { OutputId: never };

/** An immediate objective, in the words of ILO results frameworks. */
export const objectiveSchema = z
  .object({ id: idSchema<ObjectiveId>(), order: orderSchema, title: textSchema, illustrative: z.boolean() })
  .readonly();
export type Objective = z.infer<typeof objectiveSchema>;

export const outputSchema = z
  .object({
    id: idSchema<OutputId>(),
    objectiveId: idSchema<ObjectiveId>(),
    order: orderSchema,
    title: textSchema,
    illustrative: z.boolean(),
  })
  .readonly();
export type Output = z.infer<typeof outputSchema>;
