import {
  type DayTotals,
  dayTotals,
  endOf,
  groupsOf,
  lengthOfGroup,
  type SessionGroup,
  timeDay,
} from './agenda.ts';
import type { Day } from './day.ts';
import type { Session, SessionId } from './session.ts';

/** `shift`: what follows keeps its length. `shorten`: what follows gives way, so that the day ends as planned. */
export const retimeModes = ['shift', 'shorten'] as const;
export type RetimeMode = (typeof retimeModes)[number];

export type Span = { readonly start: number; readonly end: number };

export type Retiming = {
  /** Lengths that change, the running session's among them. */
  readonly lengths: ReadonlyMap<SessionId, number>;
  /** Every session whose times change, in the order of the day. */
  readonly changes: readonly { readonly session: Session; readonly from: Span; readonly to: Span }[];
  /** What still runs into a block with a fixed start. */
  readonly collisions: readonly {
    readonly session: Session;
    readonly into: Session;
    readonly minutes: number;
  }[];
  readonly before: DayTotals;
  readonly after: DayTotals;
};

type Wish = {
  readonly day: Day;
  readonly sessions: readonly Session[];
  /** The session that runs, and when it will end, in minutes since midnight. */
  readonly from: SessionId;
  readonly endsAt: number;
  readonly mode: RetimeMode;
};

/** Nobody works in less; a session that is shorter already stays as it is. */
const least = 5;
const longest = 720;

/**
 * The rest of a day once it is known when the running session will end. Fixed starts stay. What would
 * run into one is shortened, sessions before breaks; `shorten` leaves breaks alone and also holds the
 * end of the day. Nothing is ever lengthened but the running session.
 */
export function retimeRest({ day, sessions, from, endsAt, mode }: Wish): Retiming {
  const planned = timeDay(day, sessions);
  const lengths = new Map<SessionId, number>();
  const running = planned.find(({ session }) => session.id === from);
  if (running) {
    lengths.set(from, Math.min(Math.max(endsAt - running.start, 1), longest));
    fitRest({ day, sessions, from, mode, until: mode === 'shorten' ? endOf(day, planned) : null }, lengths);
  }
  for (const { id, minutes } of sessions) if (lengths.get(id) === minutes) lengths.delete(id);

  const timed = timeDay(day, withLengths(sessions, lengths));
  return {
    lengths,
    changes: planned.flatMap(({ session, start, end }, index) => {
      const to = timed[index];
      if (!to || (to.start === start && to.end === end)) return [];
      return [{ session, from: { start, end }, to: { start: to.start, end: to.end } }];
    }),
    collisions: timed.flatMap(({ session, runsInto, overlap }) =>
      runsInto ? [{ session, into: runsInto, minutes: overlap }] : [],
    ),
    before: dayTotals(day, planned),
    after: dayTotals(day, timed),
  };
}

function withLengths(
  sessions: readonly Session[],
  lengths: ReadonlyMap<SessionId, number>,
): readonly Session[] {
  return sessions.map((session) => ({ ...session, minutes: lengths.get(session.id) ?? session.minutes }));
}

type Rest = Omit<Wish, 'endsAt'> & {
  /** When the day is to end; null where it may end later. */
  readonly until: number | null;
};

/** Shortens each stretch of freely following groups to the time before the next fixed start, or the end of the day. */
function fitRest({ day, sessions, from, mode, until }: Rest, lengths: Map<SessionId, number>): void {
  const groups = groupsOf(withLengths(sessions, lengths));
  const own = groups.findIndex((group) => group.some(({ id }) => id === from));
  let clock = endOf(day, timeDay(day, groups.slice(0, own + 1).flat()));
  let stretch: SessionGroup[] = [];
  for (const group of groups.slice(own + 1)) {
    const start = group[0].fixedStart;
    if (start === null) stretch.push(group);
    else {
      clock += fit(stretch, start - clock, mode, lengths);
      clock = Math.max(clock, start + lengthOfGroup(group));
      stretch = [];
    }
  }
  if (until !== null) fit(stretch, until - clock, mode, lengths);
}

/** Answers with the time that the stretch takes, which is longer than there is when no more can be cut. */
function fit(
  stretch: readonly SessionGroup[],
  available: number,
  mode: RetimeMode,
  lengths: Map<SessionId, number>,
): number {
  const needed = stretch.reduce((sum, group) => sum + lengthOfGroup(group), 0);
  const isBreak = (group: SessionGroup) => group.every(({ kind }) => kind === 'break');
  const tooLong = Math.max(0, needed - available);
  const sessions = stretch.filter((group) => !isBreak(group));
  let left = cut(sessions, tooLong, lengths);
  if (mode === 'shift') left = cut(stretch.filter(isBreak), left, lengths);
  return needed - (tooLong - left);
}

/** Takes minutes from groups in proportion to what each can give; answers with what none could. */
function cut(groups: readonly SessionGroup[], wanted: number, lengths: Map<SessionId, number>): number {
  let spare = groups.reduce((sum, group) => sum + spareOf(group), 0);
  let left = wanted;
  for (const group of groups) {
    const own = spareOf(group);
    // What remains is shared among those that remain, so that the rounded shares add up to the whole.
    const share = spare === 0 ? 0 : Math.min(own, Math.round((left * own) / spare));
    spare -= own;
    left -= share;
    const length = lengthOfGroup(group) - share;
    for (const { id, minutes } of group) if (minutes > length) lengths.set(id, length);
  }
  return left;
}

function spareOf(group: SessionGroup): number {
  return Math.max(0, lengthOfGroup(group) - least);
}
