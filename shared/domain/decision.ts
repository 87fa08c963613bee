import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { reservationsSchema } from './reservation.ts';
import type { SessionId } from './session.ts';
import { textSchema } from './text.ts';

export type DecisionId = string & { DecisionId: never };

/** What the room agreed to do, in a session. */
export const decisionSchema = z
  .object({
    id: idSchema<DecisionId>(),
    sessionId: idSchema<SessionId>(),
    order: orderSchema,
    text: textSchema,
    reservations: reservationsSchema,
    illustrative: z.boolean(),
  })
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;
