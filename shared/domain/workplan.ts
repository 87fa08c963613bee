import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import type { PartnerId } from './partner.ts';

export type WorkplanId = string & { WorkplanId: never };

/** One per partner, made with it; its rows are the activities. */
export const workplanSchema = z
  .object({ id: idSchema<WorkplanId>(), partnerId: idSchema<PartnerId>() })
  .readonly();
export type Workplan = z.infer<typeof workplanSchema>;
