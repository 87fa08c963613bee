import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { timeOfDaySchema } from './timeOfDay.ts';

export type DayId = string & { DayId: never };

/** An ISO calendar date, `YYYY-MM-DD`. */
export const dateSchema = z.iso.date();

export const daySchema = z
  .object({ id: idSchema<DayId>(), date: dateSchema, start: timeOfDaySchema })
  .readonly();
export type Day = z.infer<typeof daySchema>;

export function byDate(a: Day, b: Day): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The calendar day after `date`. */
export function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
