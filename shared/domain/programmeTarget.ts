import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { type ListItemId } from './listItem.ts';
import { quantitySchema } from './quantity.ts';

export type ProgrammeTargetId = string & { ProgrammeTargetId: never };

/** What the whole programme wants to reach, such as 500 SMEs in Zhejiang, beside which the targets of activities add up. */
export const programmeTargetSchema = z
  .object({
    id: idSchema<ProgrammeTargetId>(),
    order: orderSchema,
    target: quantitySchema,
    /** Weak references; none means everywhere. */
    provinces: z.array(idSchema<ListItemId>()).max(100).readonly(),
    illustrative: z.boolean(),
  })
  .readonly();
export type ProgrammeTarget = z.infer<typeof programmeTargetSchema>;
