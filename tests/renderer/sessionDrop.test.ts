import { describe, expect, test } from 'vitest';
import { moveAt } from '../../renderer/features/agenda/sessionDrop.ts';
import type { DayId } from '../../shared/domain/day.ts';
import type { SessionId } from '../../shared/domain/session.ts';
import { anId } from '../builders.ts';

const id = (n: number): SessionId => anId<SessionId>(20 + n);
const [first, second] = [anId<DayId>(10), anId<DayId>(11)];
const agenda = [
  { dayId: first, sessionIds: [id(0), id(1), id(2)] },
  { dayId: second, sessionIds: [] },
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

  test('over nothing of the agenda moves nothing', () => {
    expect(moveAt(agenda, id(0), { id: 'elsewhere', place: 'before' })).toBeNull();
  });
});
