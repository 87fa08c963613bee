import { z } from 'zod';
import { textSchema } from './text.ts';

/** Planned length of a session or a step. */
export const minutesSchema = z.number().int().min(1).max(720);

/** One step of how a session is run. */
export const stepSchema = z
  .object({
    title: textSchema,
    /** What the facilitator says and does. */
    detail: textSchema,
    minutes: minutesSchema,
  })
  .readonly();
export type Step = z.infer<typeof stepSchema>;
