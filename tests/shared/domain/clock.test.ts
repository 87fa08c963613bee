import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeDay } from '../../../shared/domain/agenda.ts';
import {
  behindPlan,
  clockDigits,
  isDayOver,
  nextOf,
  restOfDay,
  secondsRun,
  sessionTimer,
  stepTimer,
  urgencyOf,
} from '../../../shared/domain/clock.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { ended, paused, resumed, type SessionRun } from '../../../shared/domain/sessionRun.ts';
import { aDay, anId, aRun, aSession, aStep, keyAt } from '../../builders.ts';

/** Chongqing is eight hours ahead of UTC, so a day that starts at 08:30 starts at 00:30 UTC. */
const offset = 480;

function at(time: string, date = '2017-04-11'): string {
  return new Date(Date.parse(`${date}T${time}:00Z`) - offset * 60_000).toISOString();
}

function local(time: string, date?: string) {
  return { now: Date.parse(at(time, date)), offset };
}

describe('the colour of the clock', () => {
  it.each([
    [3600, 3600, 'green'],
    [721, 3600, 'green'],
    [720, 3600, 'orange'],
    [181, 3600, 'orange'],
    [180, 3600, 'red'],
    [1, 3600, 'red'],
    [0, 3600, 'over'],
    [-60, 3600, 'over'],
  ] as const)('with %i of %i seconds left is %s', (left, total, urgency) => {
    expect(urgencyOf(left, total)).toBe(urgency);
  });

  it('never becomes calmer while time passes', () => {
    const order = ['green', 'orange', 'red', 'over'];
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 43_200 }), fc.integer(), fc.nat(), (total, left, later) => {
        const [now, then] = [urgencyOf(left, total), urgencyOf(left - later, total)];
        expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(now));
      }),
    );
  });
});

describe('the time of a session', () => {
  const session = aSession({ minutes: 60 });
  const started = aRun({ startedAt: at('09:00') });

  it.each([
    ['before it starts', undefined, '08:50', 3600],
    ['at its start', started, '09:00', 3600],
    ['after ten minutes', started, '09:10', 3000],
    ['with five minutes given', { ...started, extraMinutes: 5 }, '09:10', 3300],
    ['when it is over by three minutes', started, '10:03', -180],
    ['in a pause, which costs nothing', paused(started, at('09:10')), '09:40', 3000],
    ['after a pause', resumed(paused(started, at('09:10')), at('09:40')), '09:50', 2400],
    ['at its end, however long ago', ended(started, at('09:45')), '15:00', 900],
    ['when its clock was set back', started, '08:00', 3600],
  ] as const)('%s', (_, run, time, left) => {
    expect(sessionTimer(session, run, local(time).now).left).toBe(left);
  });

  it('is what has passed less what was paused, however often it was paused', () => {
    const spans = fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { maxLength: 10 });
    fc.assert(
      fc.property(spans, (parts) => {
        let [run, now, worked]: [SessionRun, number, number] = [started, Date.parse(started.startedAt), 0];
        for (const [work, pause] of parts) {
          now += work * 1000;
          worked += work;
          run = paused(run, new Date(now).toISOString());
          expect(secondsRun(run, now + 7_000_000)).toBe(worked);
          now += pause * 1000;
          run = resumed(run, new Date(now).toISOString());
          expect(secondsRun(run, now)).toBe(worked);
        }
      }),
    );
  });
});

describe('the time of a step', () => {
  const session = aSession({ steps: [aStep(), aStep({ minutes: 20 })] });
  const run = aRun({ startedAt: at('09:00'), step: { index: 1, startedAt: at('09:10') } });

  it('runs from the step’s start and stands in a pause', () => {
    expect(stepTimer(session, run, local('09:15').now)).toMatchObject({ index: 1, left: 900 });
    expect(stepTimer(session, paused(run, at('09:15')), local('09:30').now)?.left).toBe(900);
    const after = resumed(paused(run, at('09:15')), at('09:30'));
    expect(stepTimer(session, after, local('09:31').now)?.left).toBe(840);
  });

  it('starts at the end of the pause in which it was chosen', () => {
    const chosen = { ...paused(run, at('09:15')), step: { index: 0, startedAt: at('09:20') } };
    expect(stepTimer(session, chosen, local('09:25').now)?.used).toBe(0);
    expect(stepTimer(session, resumed(chosen, at('09:30')), local('09:31').now)?.used).toBe(60);
  });

  it('is none before the start, and when the step is gone', () => {
    expect(stepTimer(session, undefined, local('09:15').now)).toBeNull();
    expect(stepTimer(aSession({ steps: [] }), run, local('09:15').now)).toBeNull();
  });
});

const [first, lunch, third] = [anId<SessionId>(20), anId<SessionId>(21), anId<SessionId>(22)];
const day = aDay({ start: 510 });
const timed = timeDay(day, [
  aSession({ id: first, minutes: 60 }),
  aSession({ id: lunch, minutes: 30, kind: 'break', order: keyAt(1) }),
  aSession({ id: third, minutes: 60, order: keyAt(2) }),
]);

function runs(...all: readonly SessionRun[]): ReadonlyMap<SessionId, SessionRun> {
  return new Map(all.map((run) => [run.id, run]));
}

/** Planned 08:30-09:30, 09:30-10:00, 10:00-11:00. */
describe('ahead of the plan or behind', () => {
  const begun = aRun({ id: first, startedAt: at('08:34') });
  const done = ended(begun, at('09:20'));
  it.each([
    ['before the day', runs(), '08:20', null],
    ['late to begin', runs(), '08:37', 7],
    ['long after a day that nobody ran', runs(), '20:00', null],
    ['started late', runs(begun), '08:40', 4],
    ['started late and given five minutes', runs({ ...begun, extraMinutes: 5 }), '08:40', 9],
    ['four minutes taken back', runs({ ...begun, extraMinutes: -4 }), '08:40', 0],
    ['over its time', runs(begun), '09:42', 12],
    ['in a pause the end moves away', runs(paused(begun, at('09:00'))), '09:10', 14],
    ['ended early', runs(done), '09:20', -10],
    ['ended early, the break begins soon', runs(done), '09:27', -3],
    ['the break should have begun', runs(done), '09:36', 6],
    ['a session was left out', runs(done, aRun({ id: third, startedAt: at('09:25') })), '09:30', -35],
    ['after the last one', runs(aRun({ id: third, endedAt: at('11:10') })), '11:20', null],
  ] as const)('%s', (_, all, time, minutes) => {
    expect(behindPlan(day, timed, all, local(time))).toBe(minutes);
  });

  it('takes the first session of a rehearsal on another date to have started on time', () => {
    const rehearsal = aRun({ id: first, startedAt: at('20:00', '2026-03-01') });
    expect(behindPlan(day, timed, runs(rehearsal), local('20:10', '2026-03-01'))).toBe(0);
    expect(behindPlan(day, timed, runs(rehearsal), local('21:05', '2026-03-01'))).toBe(5);
  });

  it('expects a session to end when its minutes are used up, or now when they are', () => {
    const rest = (all: ReturnType<typeof runs>, time: string) => restOfDay(day, timed, all, local(time));
    expect(rest(runs(begun), '08:40')).toEqual({ sessionId: first, endsAt: 9 * 60 + 34 });
    expect(rest(runs(begun), '09:50')).toEqual({ sessionId: first, endsAt: 9 * 60 + 50 });
    expect(rest(runs(done), '09:36')).toEqual({ sessionId: first, endsAt: 9 * 60 + 36 });
    expect(rest(runs(), '09:36')).toBeNull();
  });

  it('says by how much the end of the running session is late, whenever it is asked', () => {
    const minutes = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: -20, max: 60 }), minutes, (late, extraMinutes, later) => {
        const startedAt = new Date(Date.parse(at('08:30')) + late * 60_000).toISOString();
        const all = runs(aRun({ id: first, startedAt, extraMinutes }));
        const now = Date.parse(startedAt) + later * 60_000;
        const over = Math.max(0, later - 60 - extraMinutes);
        expect(behindPlan(day, timed, all, { now, offset })).toBe(late + extraMinutes + over);
      }),
    );
  });
});

describe('the order of a day', () => {
  it('passes over what runs at the same time', () => {
    const parallel = timeDay(day, [
      aSession({ id: first }),
      aSession({ id: lunch, parallel: true, order: keyAt(1) }),
      aSession({ id: third, order: keyAt(2) }),
    ]);
    expect(nextOf(parallel, first)?.session.id).toBe(third);
    expect(nextOf(parallel, lunch)?.session.id).toBe(third);
    expect(nextOf(parallel, third)).toBeNull();
  });

  it('is over when the last session has ended', () => {
    const last = aRun({ id: third, startedAt: at('10:00') });
    expect(isDayOver(timed, runs())).toBe(false);
    expect(isDayOver(timed, runs(last))).toBe(false);
    expect(isDayOver(timed, runs(ended(last, at('11:00'))))).toBe(true);
  });
});

it.each([
  [760, '12:40'],
  [5, '00:05'],
  [4500, '75:00'],
  [0, '00:00'],
  [-185, '+03:05'],
])('%i seconds stand on the clock as %s', (seconds, digits) => {
  expect(clockDigits(seconds)).toBe(digits);
});
