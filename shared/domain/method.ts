import { z } from 'zod';
import { columnsSchema } from './column.ts';
import { sessionKinds } from './sessionKind.ts';
import { minutesSchema, stepSchema } from './step.ts';
import { isBlank, textSchema } from './text.ts';

const peopleSchema = z
  .object({ min: z.number().int().min(1), max: z.number().int().min(1) })
  .refine(({ min, max }) => min <= max, 'fewer people at most than at least')
  .readonly();

/** How a session can be run. Part of the application, not of a workshop: a session takes from it what it needs. */
export const methodSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    name: textSchema,
    /** When to use it, in one sentence. */
    purpose: textSchema,
    /** Kinds of session that it suits. */
    kinds: z.array(z.enum(sessionKinds)).min(1).readonly(),
    /** Planned length: the sum of its steps. */
    minutes: minutesSchema,
    /** How many people it works with. */
    people: peopleSchema,
    materials: textSchema,
    steps: z.array(stepSchema).min(1).readonly(),
    /** The board, left to right. */
    columns: columnsSchema,
    /** Empty where nobody writes cards. */
    cardRules: textSchema,
    tips: textSchema,
  })
  .refine(({ name }) => !isBlank(name), { path: ['name'], message: 'a method has a name' })
  .refine(({ minutes, steps }) => minutes === steps.reduce((sum, step) => sum + step.minutes, 0), {
    path: ['minutes'],
    message: 'not the sum of the steps',
  })
  .refine(({ columns }) => new Set(columns.map(({ id }) => id)).size === columns.length, {
    path: ['columns'],
    message: 'two columns of one id',
  })
  .readonly();
export type Method = z.infer<typeof methodSchema>;
