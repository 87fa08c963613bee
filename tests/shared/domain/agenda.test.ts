import { describe, expect, test } from 'vitest';
import { parseLength, stepTo, timeDay } from '../../../shared/domain/agenda.ts';
import type { DayId } from '../../../shared/domain/day.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { aDay, anId, aSession, keyAt } from '../../builders.ts';

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

  test('say by how much a session runs into the next one with a fixed start', () => {
    const timed = timeDay(aDay({ start: 510 }), [at(0, { minutes: 60 }), at(1, { fixedStart: 555 })]);
    expect(timed.map(({ overlap, gapBefore }) => [overlap, gapBefore])).toEqual([
      [15, 0],
      [0, 0],
    ]);
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
});

describe('a step in the agenda', () => {
  const [first, second] = [anId<DayId>(10), anId<DayId>(11)];
  const agenda = [
    { dayId: first, sessionIds: [id(0), id(1), id(2)] },
    { dayId: second, sessionIds: [id(3)] },
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
