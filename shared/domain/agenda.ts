import { sorted } from '../lib/order.ts';
import type { Day, DayId } from './day.ts';
import type { Session, SessionId } from './session.ts';

/** A session with its times of day, in minutes since midnight. */
export type TimedSession = {
  readonly session: Session;
  readonly start: number;
  readonly end: number;
  /** Minutes by which this session runs into the fixed start of the next one; 0 when it fits. */
  readonly overlap: number;
  /** Unplanned minutes between the session before (or the start of the day) and this one. */
  readonly gapBefore: number;
};

/**
 * Times of a day's sessions. Each follows the one before; a session with a fixed
 * start keeps it, and what precedes it may leave a gap or run into it.
 */
export function timeDay(day: Day, sessions: Iterable<Session>): readonly TimedSession[] {
  const timed: TimedSession[] = [];
  let clock = day.start;
  for (const session of sorted(sessions)) {
    const start = session.fixedStart ?? clock;
    const end = start + session.minutes;
    const previous = timed.at(-1);
    if (previous && start < previous.end)
      timed[timed.length - 1] = { ...previous, overlap: previous.end - start };
    timed.push({ session, start, end, overlap: 0, gapBefore: Math.max(0, start - clock) });
    clock = end;
  }
  return timed;
}

/** The sessions of each day, in the order of the agenda. */
export type AgendaOrder = readonly { readonly dayId: DayId; readonly sessionIds: readonly SessionId[] }[];

/** A place in the agenda: before a session, or at the end of a day. */
export type AgendaPlace = { readonly dayId: DayId; readonly before: SessionId | null };

/** The place one step earlier or later than where a session stands, over the ends of days; null at the ends of the agenda. */
export function stepTo(agenda: AgendaOrder, id: SessionId, by: -1 | 1): AgendaPlace | null {
  const day = agenda.findIndex(({ sessionIds }) => sessionIds.includes(id));
  const own = agenda[day];
  if (!own) return null;
  const at = own.sessionIds.indexOf(id) + by;
  // Later means behind the next session, which is before the one after it.
  if (own.sessionIds[at] !== undefined)
    return { dayId: own.dayId, before: own.sessionIds[by === 1 ? at + 1 : at] ?? null };
  const next = agenda[day + by];
  return next ? { dayId: next.dayId, before: by === 1 ? (next.sessionIds[0] ?? null) : null } : null;
}

/** Minutes from `75`, `75 min`, `1:15`, `1h15` or `75分钟`; null when it is no length that a session can have. */
export function parseLength(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim().toLowerCase();
  const minutes = /^(\d{1,3})\s*(?:m|min|mins|minutes?|分|分钟)?$/u.exec(plain);
  const hours = /^(\d{1,2})\s*(?:h|:|小时)\s*(\d{1,2})?\s*(?:m|min|分|分钟)?$/u.exec(plain);
  const length = minutes ? Number(minutes[1]) : hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : 0;
  return length >= shortest && length <= longest ? length : null;
}

const [shortest, longest] = [1, 720];
