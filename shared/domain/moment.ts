import { z } from 'zod';

/** A moment of real time as ISO 8601 in UTC, `2017-04-11T01:30:00.000Z`: the caller reads the clock, never a rule. */
export const momentSchema = z.iso.datetime();
export type Moment = z.infer<typeof momentSchema>;
