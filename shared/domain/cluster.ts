import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { columnIds, type SessionId } from './session.ts';
import { textSchema } from './text.ts';

export type ClusterId = string & { ClusterId: never };

export const clusterSchema = z
  .object({
    id: idSchema<ClusterId>(),
    number: z.number().int().min(1),
    sessionId: idSchema<SessionId>(),
    column: z.enum(columnIds),
    order: orderSchema,
    title: textSchema,
    illustrative: z.boolean(),
  })
  .readonly();
export type Cluster = z.infer<typeof clusterSchema>;
