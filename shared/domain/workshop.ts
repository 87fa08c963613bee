import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { monthSchema } from './month.ts';
import { languageSchema, textSchema } from './text.ts';

export type WorkshopId = string & { WorkshopId: never };

/** One event; the only row of its table. The phase is the span that workplans plan for. */
export const workshopSchema = z
  .object({
    id: idSchema<WorkshopId>(),
    title: textSchema,
    place: textSchema,
    aims: textSchema,
    /** The languages in which people speak and write there. */
    languages: z.array(languageSchema).min(1).max(2).readonly(),
    programme: textSchema,
    phase: z.object({ name: textSchema, start: monthSchema, end: monthSchema }).readonly(),
    developmentObjective: textSchema,
    /** How many activities one lead can answer for in one quarter before a check asks. */
    leadLoad: z.number().int().min(1).max(100),
    /** Printed in documents: what a reader must know about the content, such as that it is an example. */
    notice: textSchema,
  })
  .readonly();
export const usualLeadLoad = 4;

export type Workshop = z.infer<typeof workshopSchema>;
