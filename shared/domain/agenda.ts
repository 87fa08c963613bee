import { sorted } from '../lib/order.ts';
import type { Day, DayId } from './day.ts';
import type { Session, SessionId } from './session.ts';

/** A session with its times of day, in minutes since midnight. */
export type TimedSession = {
  readonly session: Session;
  readonly start: number;
  readonly end: number;
  /** Its place beside those that run at the same time, from 0, and how many they are. */
  readonly lane: number;
  readonly lanes: number;
  /** Minutes by which this session runs into the fixed start of a later one; 0 when it fits. */
  readonly overlap: number;
  /** The session into which it runs. */
  readonly runsInto: Session | null;
  /** Unplanned minutes between what came before (or the start of the day) and this one; told of the first of a group. */
  readonly gapBefore: number;
};

/** Sessions that start together: one, or a first one and its parallel ones. Never empty. */
export type SessionGroup = readonly [Session, ...Session[]];

/** The sessions of a day by the times at which they start together; the first of a day is parallel to nothing. */
export function groupsOf(sessions: Iterable<Session>): readonly SessionGroup[] {
  const groups: [Session, ...Session[]][] = [];
  for (const session of sorted(sessions)) {
    const group = groups.at(-1);
    if (session.parallel && group) group.push(session);
    else groups.push([session]);
  }
  return groups;
}

export function lengthOfGroup(group: SessionGroup): number {
  return Math.max(...group.map(({ minutes }) => minutes));
}

/**
 * Times of a day's sessions. Each group follows the one before and ends when its longest ends; one
 * whose first session has a fixed start keeps it, and what precedes it may leave a gap or run into it.
 */
export function timeDay(day: Day, sessions: Iterable<Session>): readonly TimedSession[] {
  let timed: TimedSession[] = [];
  let busyUntil: number | null = null;
  for (const group of groupsOf(sessions)) {
    const clock: number = busyUntil ?? day.start;
    const [first] = group;
    const start: number = first.fixedStart ?? clock;
    if (start < clock) timed = timed.map((before) => collided(before, first, start));
    group.forEach((session, lane) => {
      const gapBefore = lane === 0 ? Math.max(0, start - clock) : 0;
      const place = { start, end: start + session.minutes, lane, lanes: group.length, gapBefore };
      timed.push({ session, ...place, overlap: 0, runsInto: null });
    });
    busyUntil = Math.max(busyUntil ?? 0, start + lengthOfGroup(group));
  }
  return timed;
}

function collided(before: TimedSession, fixed: Session, start: number): TimedSession {
  if (before.end <= start || before.runsInto) return before;
  return { ...before, overlap: before.end - start, runsInto: fixed };
}

export type DayTotals = {
  /** Minutes of sessions; those that run at the same time count once. */
  readonly planned: number;
  readonly breaks: number;
  /** Minutes for which nothing is planned. */
  readonly gaps: number;
  readonly collisions: number;
  readonly end: number;
};

/** What a day holds. Without collisions the three sums are the time from its start to its end. */
export function dayTotals(day: Day, timed: readonly TimedSession[]): DayTotals {
  let [planned, breaks, gaps, collisions] = [0, 0, 0, 0];
  for (const group of groupsOf(timed.map(({ session }) => session))) {
    if (group.every(({ kind }) => kind === 'break')) breaks += lengthOfGroup(group);
    else planned += lengthOfGroup(group);
  }
  for (const { gapBefore, overlap } of timed) {
    gaps += gapBefore;
    if (overlap > 0) collisions++;
  }
  return { planned, breaks, gaps, collisions, end: endOf(day, timed) };
}

/** When a day's last session ends; its start when it has none. */
export function endOf(day: Day, timed: readonly TimedSession[]): number {
  return timed.length === 0 ? day.start : Math.max(...timed.map(({ end }) => end));
}

/** The sessions of each day, in the order of the agenda, by groups that start together. */
export type AgendaOrder = readonly {
  readonly dayId: DayId;
  readonly groups: readonly (readonly SessionId[])[];
}[];

/** A place in the agenda: before a session, or at the end of a day. */
export type AgendaPlace = { readonly dayId: DayId; readonly before: SessionId | null };

/**
 * The place one step earlier or later than where a session stands, over the ends of days; null at the
 * ends of the agenda. Groups are stepped over whole; one of a group steps out of it first.
 */
export function stepTo(agenda: AgendaOrder, id: SessionId, by: -1 | 1): AgendaPlace | null {
  const day = agenda.findIndex(({ groups }) => groups.some((group) => group.includes(id)));
  const own = agenda[day];
  if (!own) return null;
  const at = own.groups.findIndex((group) => group.includes(id));
  const isAlone = own.groups[at]?.length === 1;
  if (!isAlone && by === -1) {
    const others = own.groups[at]?.filter((other) => other !== id);
    return { dayId: own.dayId, before: others?.[0] ?? null };
  }
  if (!isAlone) return { dayId: own.dayId, before: own.groups[at + 1]?.[0] ?? null };
  // Later means behind the next group, which is before the one after it.
  if (own.groups[at + by] !== undefined)
    return { dayId: own.dayId, before: own.groups[by === 1 ? at + 2 : at - 1]?.[0] ?? null };
  const next = agenda[day + by];
  return next ? { dayId: next.dayId, before: by === 1 ? (next.groups[0]?.[0] ?? null) : null } : null;
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
