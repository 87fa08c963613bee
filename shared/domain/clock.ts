import { groupsOf, type TimedSession } from './agenda.ts';
import type { Day } from './day.ts';
import type { Session, SessionId } from './session.ts';
import { isRunning, type SessionRun } from './sessionRun.ts';
import type { Step } from './step.ts';

/** How urgent what is left is. Never shown by colour alone. */
export type Urgency = 'green' | 'orange' | 'red' | 'over';

/** Shares of the time at which a clock turns orange, and red. */
const [orangeAt, redAt] = [0.2, 0.05];

/** Seconds of a session or a step; `left` is below 0 once it is over. */
export type Timer = {
  readonly total: number;
  readonly used: number;
  readonly left: number;
  readonly urgency: Urgency;
};

export function urgencyOf(left: number, total: number): Urgency {
  if (left <= 0) return 'over';
  if (left <= total * redAt) return 'red';
  return left <= total * orangeAt ? 'orange' : 'green';
}

function timer(total: number, used: number): Timer {
  const left = total - used;
  return { total, used, left, urgency: urgencyOf(left, total) };
}

/** Seconds that a session has run without its pauses. `now` is in milliseconds, as everywhere in this file. */
export function secondsRun(run: SessionRun, now: number): number {
  return Math.max(0, secondsFrom(run.startedAt, stillUntil(run, now)) - run.pausedSeconds);
}

/** The clock of a session; before its start all of its time is left. */
export function sessionTimer(session: Session, run: SessionRun | undefined, now: number): Timer {
  if (!run) return timer(session.minutes * 60, 0);
  return timer((session.minutes + run.extraMinutes) * 60, secondsRun(run, now));
}

export type StepTimer = Timer & { readonly index: number; readonly step: Step };

/** The step of the method that runs, and its clock; null when none does. */
export function stepTimer(session: Session, run: SessionRun | undefined, now: number): StepTimer | null {
  const step = run?.step && session.steps[run.step.index];
  if (!run?.step || !step) return null;
  const used = Math.max(0, secondsFrom(run.step.startedAt, stillUntil(run, now)));
  return { ...timer(step.minutes * 60, used), index: run.step.index, step };
}

/** A clock that does not run stands at the moment at which it was stopped. */
function stillUntil(run: SessionRun, now: number): number {
  const stopped = run.endedAt ?? run.pausedAt;
  return stopped === null ? now : Date.parse(stopped);
}

function secondsFrom(moment: string, now: number): number {
  return Math.floor((now - Date.parse(moment)) / 1000);
}

type Runs = ReadonlyMap<SessionId, SessionRun>;

/** What time it is where the workshop takes place. */
export type LocalTime = {
  readonly now: number;
  /** Minutes by which local clocks are ahead of UTC. */
  readonly offset: number;
};

/**
 * Minutes by which a day is behind its plan, or ahead of it when below 0; null on a day that has not
 * begun or is over. What counts while a session runs is when it will end; between two sessions, by how
 * much the next one is late, or how much early the last one ended.
 */
export function behindPlan(
  day: Day,
  timed: readonly TimedSession[],
  runs: Runs,
  local: LocalTime,
): number | null {
  const plan = planAsRun(day, timed, runs, local);
  const now = plan.minutesAt(local.now);
  const running = timed.find(({ session }) => isRunning(runs.get(session.id)));
  if (running) return whole(now + minutesLeft(running.session, runs, local.now) - running.end);

  const last = lastRun(timed, runs);
  const next = last ? nextOf(timed, last.session.id) : timed[0];
  if (!next || (!last && now > lastEnd(timed))) return null;
  if (now > next.start) return whole(now - next.start);
  return last ? Math.min(0, whole(now - last.end)) : null;
}

/** From where the rest of a day can be re-timed: a session, and when it ends in minutes since midnight. */
export type DayFrom = { readonly sessionId: SessionId; readonly endsAt: number };

/**
 * The session that runs ends when its time is used up, or now when it is. Between two sessions the rest
 * of the day follows from now. Null before the day has begun.
 */
export function restOfDay(
  day: Day,
  timed: readonly TimedSession[],
  runs: Runs,
  local: LocalTime,
): DayFrom | null {
  const { minutesAt } = planAsRun(day, timed, runs, local);
  const running = timed.find(({ session }) => isRunning(runs.get(session.id)));
  const from = running ?? lastRun(timed, runs);
  if (!from) return null;
  const left = running ? minutesLeft(running.session, runs, local.now) : 0;
  const endsAt = Math.round(minutesAt(local.now) + left);
  return { sessionId: from.session.id, endsAt: Math.min(Math.max(endsAt, 0), 24 * 60) };
}

/** The session to start when one is over: the next one of the day that does not run at the same time. */
export function nextOf(timed: readonly TimedSession[], id: SessionId): TimedSession | null {
  const groups = groupsOf(timed.map(({ session }) => session));
  const at = groups.findIndex((group) => group.some((session) => session.id === id));
  const next = at === -1 ? undefined : groups[at + 1]?.[0];
  return timed.find(({ session }) => session.id === next?.id) ?? null;
}

/** Whether the last session of a day has ended and none of the day runs. */
export function isDayOver(timed: readonly TimedSession[], runs: Runs): boolean {
  if (timed.some(({ session }) => isRunning(runs.get(session.id)))) return false;
  const lastGroup = groupsOf(timed.map(({ session }) => session)).at(-1);
  return lastGroup?.some(({ id }) => runs.has(id)) ?? false;
}

function minutesLeft(session: Session, runs: Runs, now: number): number {
  return Math.max(0, sessionTimer(session, runs.get(session.id), now).left / 60);
}

/**
 * A day is compared with the clock on the wall on its own date. On another date, as in a rehearsal, the
 * first session that was run is taken to have started on time.
 */
function planAsRun(
  { date }: Day,
  timed: readonly TimedSession[],
  runs: Runs,
  { offset }: LocalTime,
): { readonly minutesAt: (now: number) => number } {
  const midnight = Date.parse(`${date}T00:00:00Z`) - offset * 60_000;
  const since = (now: number): number => (now - midnight) / 60_000;
  const first = firstRun(timed, runs);
  if (!first) return { minutesAt: since };
  const startedAt = since(Date.parse(first.startedAt));
  const planned = timed.find(({ session }) => session.id === first.id);
  const isItsDate = startedAt >= 0 && startedAt < 24 * 60;
  const shift = isItsDate || !planned ? 0 : planned.start - startedAt;
  return { minutesAt: (now) => since(now) + shift };
}

function runsOf(timed: readonly TimedSession[], runs: Runs): readonly SessionRun[] {
  return timed.flatMap(({ session }) => runs.get(session.id) ?? []);
}

function firstRun(timed: readonly TimedSession[], runs: Runs): SessionRun | undefined {
  return [...runsOf(timed, runs)].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))[0];
}

function lastRun(timed: readonly TimedSession[], runs: Runs): TimedSession | undefined {
  const [last] = [...runsOf(timed, runs)].sort((a, b) => endTime(b) - endTime(a));
  return timed.find(({ session }) => session.id === last?.id);
}

function endTime(run: SessionRun): number {
  return Date.parse(run.endedAt ?? run.startedAt);
}

function lastEnd(timed: readonly TimedSession[]): number {
  return Math.max(...timed.map(({ end }) => end));
}

/** Less than a minute is on time. */
function whole(minutes: number): number {
  return Math.trunc(minutes);
}

/** `12:40`, and `+03:05` for what is over. Minutes go on beyond 59: a session is planned in minutes. */
export function clockDigits(seconds: number): string {
  const size = Math.abs(seconds);
  const [minutes, rest] = [Math.floor(size / 60), size % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${seconds < 0 ? '+' : ''}${two(minutes)}:${two(rest)}`;
}
