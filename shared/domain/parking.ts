import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import type { ActivityId } from './activity.ts';
import { dateSchema } from './day.ts';
import type { FindingId } from './finding.ts';
import type { SessionId } from './session.ts';
import { textSchema } from './text.ts';

/** How an item of the parking lot ends. What it names is a weak reference: an item whose end is gone is open again. */
export const parkingOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session'), sessionId: idSchema<SessionId>() }).readonly(),
  z.object({ kind: z.literal('finding'), findingId: idSchema<FindingId>() }).readonly(),
  z.object({ kind: z.literal('activity'), activityId: idSchema<ActivityId>() }).readonly(),
  z.object({ kind: z.literal('owner'), owner: textSchema, due: dateSchema.nullable() }).readonly(),
  z.object({ kind: z.literal('closed'), because: textSchema }).readonly(),
]);
export type ParkingOutcome = z.infer<typeof parkingOutcomeSchema>;
