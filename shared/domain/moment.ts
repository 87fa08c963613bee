import { z } from 'zod';

/** A moment of real time as ISO 8601 in UTC, `2017-04-11T01:30:00.000Z`: the caller reads the clock, never a rule. */
export const momentSchema = z.iso.datetime();
export type Moment = z.infer<typeof momentSchema>;

/** Whole seconds from one moment to a later one; 0 when a clock was set back between them. */
export function secondsBetween(from: Moment, to: Moment): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
}
