import { timeDay } from '../domain/agenda.ts';
import type { Day } from '../domain/day.ts';
import type { SessionId } from '../domain/session.ts';
import { daysOf, sessionsOfDay } from './queries.ts';
import type { Records } from './tables.ts';

/** `start` is in minutes since midnight. */
export type SessionTime = { readonly day: Day; readonly start: number };

/** When each session is planned. */
export function sessionTimes(
  records: Pick<Records, 'days' | 'sessions'>,
): ReadonlyMap<SessionId, SessionTime> {
  return new Map(
    daysOf(records).flatMap((day) =>
      timeDay(day, sessionsOfDay(records, day.id)).map(
        ({ session, start }) => [session.id, { day, start }] as const,
      ),
    ),
  );
}
