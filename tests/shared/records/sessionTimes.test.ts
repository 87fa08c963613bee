import { expect, test } from 'vitest';
import type { DayId } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { sessionTimes } from '../../../shared/records/sessionTimes.ts';
import { aDay, anId, aSession, keyAt, recordsOf } from '../../builders.ts';

test('each session has its day and its start', () => {
  const second = aDay({ id: anId<DayId>(11), date: '2017-04-12', start: 540 });
  const [first, next, other] = [20, 21, 22].map((n) => anId<SessionId>(n));
  const records = recordsOf({
    days: [aDay({ start: 510 }), second],
    sessions: [
      aSession({ minutes: 75 }),
      aSession({ id: next, order: keyAt(1) }),
      aSession({ id: other, dayId: second.id }),
    ],
  });
  expect([...sessionTimes(records)]).toEqual([
    [first, { day: aDay({ start: 510 }), start: 510 }],
    [next, { day: aDay({ start: 510 }), start: 585 }],
    [other, { day: second, start: 540 }],
  ]);
});
