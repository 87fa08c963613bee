import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { columnsSchema } from './column.ts';
import type { DayId } from './day.ts';
import { sessionKinds } from './sessionKind.ts';
import { minutesSchema, stepSchema } from './step.ts';
import { textSchema } from './text.ts';
import { timeOfDaySchema } from './timeOfDay.ts';

export type SessionId = string & { SessionId: never };

export const sessionSchema = z
  .object({
    id: idSchema<SessionId>(),
    dayId: idSchema<DayId>(),
    order: orderSchema,
    kind: z.enum(sessionKinds),
    title: textSchema,
    /** What the session is for: for those who prepare it. */
    purpose: textSchema,
    question: textSchema,
    materials: textSchema,
    /** Who leads it. */
    responsible: textSchema,
    /** Planned length in minutes. */
    minutes: minutesSchema,
    /** Minutes since midnight for a block that must not move, such as lunch; null follows the session before it. */
    fixedStart: timeOfDaySchema.nullable(),
    /** Runs at the same time as the session before it, as a parallel group does. */
    parallel: z.boolean(),
    /** The method of the library that the session took its steps and columns from; null is none. */
    methodId: z.string().max(100).nullable(),
    /** How the session is run, copied from the method: a person may change them, and a file opens without the library. */
    steps: z.array(stepSchema).max(50).readonly(),
    columns: columnsSchema,
    /** The session whose cards this one answers (ways to overcome); null is the last challenges session before it. A weak reference. */
    answersSessionId: idSchema<SessionId>().nullable(),
    illustrative: z.boolean(),
  })
  .readonly();
export type Session = z.infer<typeof sessionSchema>;
