import { describe, expect, test } from 'vitest';
import { besideId, moveAt, timesAfter } from '../../renderer/features/agenda/sessionDrop.ts';
import type { DayId } from '../../shared/domain/day.ts';
import type { SessionId } from '../../shared/domain/session.ts';
import { aDay, anId, aSession, keyAt, recordsOf } from '../builders.ts';

const id = (n: number): SessionId => anId<SessionId>(20 + n);
const [first, second] = [anId<DayId>(10), anId<DayId>(11)];
const agenda = [
  { dayId: first, groups: [[id(0)], [id(1)], [id(2)]] },
  { dayId: second, groups: [] },
];

describe('letting go of a session', () => {
  test('before another puts it there', () => {
    expect(moveAt(agenda, id(2), { id: id(0), place: 'before' })).toEqual({
      id: id(2),
      dayId: first,
      before: id(0),
    });
  });

  test('after another puts it before the one that follows', () => {
    expect(moveAt(agenda, id(0), { id: id(1), place: 'after' })?.before).toBe(id(2));
    expect(moveAt(agenda, id(0), { id: id(2), place: 'after' })?.before).toBeNull();
  });

  test('over an empty day puts it there', () => {
    expect(moveAt(agenda, id(0), { id: second, place: 'inside' })).toEqual({
      id: id(0),
      dayId: second,
      before: null,
    });
  });

  test('beside another lets both run at the same time', () => {
    expect(moveAt(agenda, id(0), { id: besideId(id(1)), place: 'inside' })).toEqual({
      id: id(0),
      dayId: first,
      before: id(2),
      parallel: true,
    });
  });

  test('before or after one of a group means the whole group', () => {
    const grouped = [{ dayId: first, groups: [[id(0), id(1)], [id(2)], [id(3)]] }];
    expect(moveAt(grouped, id(3), { id: id(1), place: 'before' })?.before).toBe(id(0));
    expect(moveAt(grouped, id(3), { id: id(0), place: 'after' })?.before).toBe(id(2));
  });

  test('over itself or nothing of the agenda moves nothing', () => {
    expect(moveAt(agenda, id(0), { id: 'elsewhere', place: 'before' })).toBeNull();
    expect(moveAt(agenda, id(0), { id: besideId(id(0)), place: 'inside' })).toBeNull();
  });

  test('is shown beforehand with the times that everything will have', () => {
    const sessions = [
      aSession({ id: id(0), minutes: 30 }),
      aSession({ id: id(1), minutes: 60, order: keyAt(1) }),
    ];
    const records = recordsOf({ days: [aDay({ id: first, start: 540 })], sessions });
    const times = timesAfter(records, { id: id(0), dayId: first, before: null });
    expect([times.get(id(1))?.start, times.get(id(0))?.start]).toEqual([540, 600]);
  });
});
