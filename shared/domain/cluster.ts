import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import type { ClusterId } from './boardItem.ts';
import { columnIdSchema } from './column.ts';
import type { SessionId } from './session.ts';
import { textSchema } from './text.ts';

export type { ClusterId } from './boardItem.ts';

export const clusterSchema = z
  .object({
    id: idSchema<ClusterId>(),
    number: z.number().int().min(1),
    sessionId: idSchema<SessionId>(),
    column: columnIdSchema,
    order: orderSchema,
    title: textSchema,
    illustrative: z.boolean(),
  })
  .readonly();
export type Cluster = z.infer<typeof clusterSchema>;
