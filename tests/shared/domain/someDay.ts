import fc from 'fast-check';
import type { Day } from '../../../shared/domain/day.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { aDay, anId, aSession, keyAt } from '../../builders.ts';

const planned = fc.record({
  minutes: fc.integer({ min: 1, max: 120 }),
  kind: fc.constantFrom('plenary' as const, 'works' as const, 'break' as const),
  parallel: fc.boolean(),
  fixedStart: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 480, max: 1100 }) },
  ),
});

/** A day as people and accidents make it: parallel groups, fixed starts that fit and such that do not. */
export const someDay: fc.Arbitrary<{ readonly day: Day; readonly sessions: readonly Session[] }> = fc
  .tuple(fc.integer({ min: 420, max: 600 }), fc.array(planned, { minLength: 1, maxLength: 10 }))
  .map(([start, rows]) => ({
    day: aDay({ start }),
    sessions: rows.map((row, n) => aSession({ ...row, id: anId<SessionId>(100 + n), order: keyAt(n) })),
  }));
