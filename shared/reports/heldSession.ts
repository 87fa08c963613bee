import type { TimedSession } from '../domain/agenda.ts';
import type { Day } from '../domain/day.ts';
import type { Moment } from '../domain/moment.ts';
import type { SessionRun } from '../domain/sessionRun.ts';
import { formatTime } from '../domain/timeOfDay.ts';

/** What is on record of how a session was held. */
export type Held =
  | {
      readonly kind: 'held';
      readonly start: string;
      readonly end: string;
      /** Only when it was another day than planned. */
      readonly date: string | null;
      /** Minutes beyond the planned length; negative when it was ended early. */
      readonly beyond: number;
    }
  | { readonly kind: 'running'; readonly start: string; readonly date: string | null }
  /** Something was written in it, but nobody started its clock. */
  | { readonly kind: 'not-timed' }
  | { readonly kind: 'not-held' }
  /** A break, or a workshop in which no session was timed. */
  | { readonly kind: 'unknown' };

type Context = {
  readonly day: Day;
  readonly run: SessionRun | undefined;
  readonly hasContent: boolean;
  /** Whether any session of the workshop was timed: else a missing time says nothing. */
  readonly anyRun: boolean;
  readonly timeZone: string;
};

export function heldOf({ session }: TimedSession, context: Context): Held {
  const { day, run, hasContent, anyRun, timeZone } = context;
  if (!run) {
    if (session.kind === 'break' || !anyRun) return { kind: 'unknown' };
    return { kind: hasContent ? 'not-timed' : 'not-held' };
  }
  const start = localTime(run.startedAt, timeZone);
  const date = start.date === day.date ? null : start.date;
  if (run.endedAt === null) return { kind: 'running', start: start.time, date };
  const minutes = Math.round((Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 60_000);
  const end = localTime(run.endedAt, timeZone);
  return { kind: 'held', start: start.time, end: end.time, date, beyond: minutes - session.minutes };
}

/** Planned times as people read them: `08:30`, `09:45`. */
export function plannedTimes({ start, end }: TimedSession): { readonly start: string; readonly end: string } {
  return { start: formatTime(start), end: formatTime(end) };
}

/** The Swedish locale writes ISO dates and times of day with two digits. */
export function localTime(
  moment: Moment,
  timeZone: string,
): { readonly date: string; readonly time: string } {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', time = ''] = format.format(new Date(moment)).split(' ');
  return { date, time };
}
