import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayTotals, groupsOf, parseLength, stepTo, timeDay } from '../../../shared/domain/agenda.ts';
import type { DayId } from '../../../shared/domain/day.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { aDay, anId, aSession, keyAt } from '../../builders.ts';
import { someDay } from './someDay.ts';

const id = (n: number): SessionId => anId<SessionId>(20 + n);
const at = (n: number, overrides: Partial<Session>): Session =>
  aSession({ id: id(n), order: keyAt(n), ...overrides });

describe('the times of a day', () => {
  test('follow from the start of the day and the lengths before', () => {
    const timed = timeDay(aDay({ start: 510 }), [at(1, { minutes: 30 }), at(0, { minutes: 45 })]);
    expect(timed.map(({ start, end }) => [start, end])).toEqual([
      [510, 555],
      [555, 585],
    ]);
  });

  test('say by how much a session runs into the next one with a fixed start, and into which', () => {
    const timed = timeDay(aDay({ start: 510 }), [at(0, { minutes: 60 }), at(1, { fixedStart: 555 })]);
    expect(timed.map(({ overlap, runsInto, gapBefore }) => [overlap, runsInto?.id, gapBefore])).toEqual([
      [15, id(1), 0],
      [0, undefined, 0],
    ]);
  });

  test('go on after what is still running, when a fixed block is over before it', () => {
    const long = at(0, { minutes: 240 });
    const lunch = at(1, { fixedStart: 720, minutes: 60 });
    const timed = timeDay(aDay({ start: 600 }), [long, lunch, at(2, {})]);
    expect(timed.map(({ start }) => start)).toEqual([600, 720, 840]);
  });

  test('show what is unplanned before a fixed start', () => {
    const timed = timeDay(aDay({ start: 510 }), [
      at(0, { minutes: 60 }),
      at(1, { fixedStart: 600 }),
      at(2, {}),
    ]);
    expect(timed.map(({ gapBefore }) => gapBefore)).toEqual([0, 30, 0]);
    expect(timed[2]?.start).toBe(675);
  });

  test('let parallel sessions start together, and what follows when the longest has ended', () => {
    const timed = timeDay(aDay({ start: 600 }), [
      at(0, { minutes: 30 }),
      at(1, { minutes: 50, parallel: true, fixedStart: 900 }),
      at(2, { minutes: 40, parallel: true }),
      at(3, {}),
    ]);
    expect(timed.map(({ start, lane, lanes }) => [start, lane, lanes])).toEqual([
      [600, 0, 3],
      [600, 1, 3],
      [600, 2, 3],
      [650, 0, 1],
    ]);
  });

  test('are parallel to nothing at the start of a day', () => {
    expect(groupsOf([at(0, { parallel: true }), at(1, {})])).toHaveLength(2);
  });

  test('name only those of a group that run into what follows', () => {
    const timed = timeDay(aDay({ start: 600 }), [
      at(0, { minutes: 30 }),
      at(1, { minutes: 75, parallel: true }),
      at(2, { fixedStart: 660 }),
    ]);
    expect(timed.map(({ overlap }) => overlap)).toEqual([0, 15, 0]);
  });

  test('overlap only where a fixed start forces it, and then say so', () => {
    fc.assert(
      fc.property(someDay, ({ day, sessions }) => {
        const timed = timeDay(day, sessions);
        for (const [index, later] of timed.entries())
          for (const earlier of timed.slice(0, index)) {
            if (earlier.end <= later.start || earlier.start === later.start) continue;
            expect(timed[index - later.lane]?.session.fixedStart).toBe(later.start);
            expect(earlier.overlap).toBeGreaterThan(0);
          }
      }),
    );
  });

  test('keep every length, and never go back but to a fixed start', () => {
    fc.assert(
      fc.property(someDay, ({ day, sessions }) => {
        const timed = timeDay(day, sessions);
        expect(timed).toHaveLength(sessions.length);
        for (const { session, start, end } of timed) expect(end - start).toBe(session.minutes);
        for (const [index, { start, session, lane }] of timed.entries()) {
          const before = timed[index - 1];
          if (before && lane === 0 && session.fixedStart === null)
            expect(start).toBeGreaterThanOrEqual(before.end);
        }
      }),
    );
  });

  test('add up: planned, breaks and gaps are the day, when nothing collides', () => {
    fc.assert(
      fc.property(someDay, ({ day, sessions }) => {
        const timed = timeDay(day, sessions);
        const { planned, breaks, gaps, collisions, end } = dayTotals(day, timed);
        fc.pre(collisions === 0);
        expect(planned + breaks + gaps).toBe(end - Math.min(day.start, timed[0]?.start ?? day.start));
      }),
    );
  });
});

describe('a step in the agenda', () => {
  const [first, second] = [anId<DayId>(10), anId<DayId>(11)];
  const agenda = [
    { dayId: first, groups: [[id(0)], [id(1)], [id(2)]] },
    { dayId: second, groups: [[id(3)]] },
  ];

  test('changes places with the neighbour', () => {
    expect(stepTo(agenda, id(0), 1)).toEqual({ dayId: first, before: id(2) });
    expect(stepTo(agenda, id(1), 1)).toEqual({ dayId: first, before: null });
    expect(stepTo(agenda, id(2), -1)).toEqual({ dayId: first, before: id(1) });
  });

  test('goes over to the day before and after', () => {
    expect(stepTo(agenda, id(2), 1)).toEqual({ dayId: second, before: id(3) });
    expect(stepTo(agenda, id(3), -1)).toEqual({ dayId: first, before: null });
  });

  test('ends where the agenda does', () => {
    expect(stepTo(agenda, id(0), -1)).toBeNull();
    expect(stepTo(agenda, id(3), 1)).toBeNull();
    expect(stepTo(agenda, id(9), 1)).toBeNull();
  });

  test('goes over a parallel group as a whole, and out of one first', () => {
    const parallel = [{ dayId: first, groups: [[id(0)], [id(1), id(2), id(3)], [id(4)]] }];
    expect(stepTo(parallel, id(0), 1)).toEqual({ dayId: first, before: id(4) });
    expect(stepTo(parallel, id(4), -1)).toEqual({ dayId: first, before: id(1) });
    expect(stepTo(parallel, id(2), 1)).toEqual({ dayId: first, before: id(4) });
    expect(stepTo(parallel, id(2), -1)).toEqual({ dayId: first, before: id(1) });
    expect(stepTo(parallel, id(1), -1)).toEqual({ dayId: first, before: id(2) });
  });
});

describe('the length of a session', () => {
  test('is read as people write it', () => {
    const typed = ['75', ' 75 min ', '75分钟', '７５', '1:15', '1h15', '1小时15分'];
    expect(typed.map(parseLength)).toEqual([75, 75, 75, 75, 75, 75, 75]);
    expect(parseLength('2h')).toBe(120);
  });

  test('is refused when a session cannot have it', () => {
    expect(['', '0', '721', 'lunch', '-5', '1.5', '13:00'].map(parseLength)).toEqual(Array(7).fill(null));
  });
});
