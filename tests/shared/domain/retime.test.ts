import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, timeDay } from '../../../shared/domain/agenda.ts';
import { type Retiming, retimeModes, retimeRest } from '../../../shared/domain/retime.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { aDay, anId, aSession, keyAt } from '../../builders.ts';
import { someDay } from './someDay.ts';

const id = (n: number): SessionId => anId<SessionId>(20 + n);
const day = aDay({ start: 540 });
const sessions = (...rows: readonly Partial<Session>[]): readonly Session[] =>
  rows.map((row, n) => aSession({ id: id(n), order: keyAt(n), ...row }));
const lengths = ({ lengths: changed }: Retiming): readonly (readonly [SessionId, number])[] => [...changed];

/** 09:00 work, 10:00 tea, 10:15 work, 11:15 work, 12:00 lunch, 13:00 work, 14:00 end. */
const morning = sessions(
  { minutes: 60 },
  { minutes: 15, kind: 'break' },
  { minutes: 60 },
  { minutes: 45 },
  { minutes: 60, kind: 'break', fixedStart: 720 },
  { minutes: 60 },
);

describe('a session that overruns', () => {
  test('shortens what lies before lunch, in proportion, and leaves lunch and tea alone', () => {
    const result = retimeRest({ day, sessions: morning, from: id(0), endsAt: 620, mode: 'shift' });
    expect(lengths(result)).toEqual([
      [id(0), 80],
      [id(2), 48],
      [id(3), 37],
    ]);
    expect(result.collisions).toEqual([]);
    expect(result.after.end).toBe(result.before.end);
    expect(result.changes.map(({ session, to }) => [session.id, to.start, to.end])).toEqual([
      [id(0), 540, 620],
      [id(1), 620, 635],
      [id(2), 635, 683],
      [id(3), 683, 720],
    ]);
  });

  test('shortens breaks only when sessions can give no more, and says what still does not fit', () => {
    const result = retimeRest({ day, sessions: morning, from: id(0), endsAt: 710, mode: 'shift' });
    expect(lengths(result)).toEqual([
      [id(0), 170],
      [id(2), 5],
      [id(3), 5],
      [id(1), 5],
    ]);
    expect(result.collisions.map(({ session, into, minutes }) => [session.id, into.id, minutes])).toEqual([
      [id(3), id(4), 5],
    ]);
  });

  test('moves everything else when nothing is fixed', () => {
    const free = sessions({ minutes: 60 }, { minutes: 30 }, { minutes: 30 });
    const result = retimeRest({ day, sessions: free, from: id(0), endsAt: 615, mode: 'shift' });
    expect(lengths(result)).toEqual([[id(0), 75]]);
    expect([result.before.end, result.after.end]).toEqual([660, 675]);
  });

  test('takes what is missing from the other sessions, so that the day ends as planned', () => {
    const free = sessions({ minutes: 60 }, { minutes: 15, kind: 'break' }, { minutes: 60 }, { minutes: 30 });
    const result = retimeRest({ day, sessions: free, from: id(0), endsAt: 618, mode: 'shorten' });
    expect(lengths(result)).toEqual([
      [id(0), 78],
      [id(2), 48],
      [id(3), 24],
    ]);
    expect(result.after.end).toBe(result.before.end);
  });

  test('that ends early brings what follows forward and lengthens nothing', () => {
    for (const mode of retimeModes) {
      const result = retimeRest({ day, sessions: morning, from: id(0), endsAt: 590, mode });
      expect(lengths(result)).toEqual([[id(0), 50]]);
      expect(result.after.gaps).toBe(10);
    }
  });

  test('shortens a parallel group to one length', () => {
    const group = sessions(
      { minutes: 60 },
      { minutes: 60 },
      { minutes: 40, parallel: true },
      { minutes: 30, kind: 'break', fixedStart: 660 },
    );
    const result = retimeRest({ day, sessions: group, from: id(0), endsAt: 630, mode: 'shift' });
    expect(lengths(result)).toEqual([
      [id(0), 90],
      [id(1), 30],
      [id(2), 30],
    ]);
  });
});

describe('whatever the day', () => {
  const wish = fc.record({
    plan: someDay,
    which: fc.nat(),
    endsAt: fc.integer({ min: 0, max: 1440 }),
    mode: fc.constantFrom(...retimeModes),
  });
  const applied = (rows: readonly Session[], { lengths: changed }: Retiming): readonly Session[] =>
    rows.map((row) => ({ ...row, minutes: changed.get(row.id) ?? row.minutes }));

  function each(
    check: (result: Retiming, context: { rows: readonly Session[]; from: Session; endsAt: number }) => void,
  ): void {
    fc.assert(
      fc.property(wish, ({ plan, which, endsAt, mode }) => {
        const from = plan.sessions[which % plan.sessions.length];
        if (!from) return;
        const input = { ...plan, from: from.id, endsAt, mode };
        const result = retimeRest(input);
        const rows = applied(plan.sessions, result);
        check(result, { rows, from, endsAt });
        // Done once more it changes nothing: the console may offer it as often as it likes.
        expect([...retimeRest({ ...input, sessions: rows }).lengths]).toEqual([]);
        expect(result.collisions.map(({ minutes }) => minutes)).toEqual(
          timeDay(plan.day, rows).flatMap(({ overlap }) => (overlap > 0 ? [overlap] : [])),
        );
      }),
    );
  }

  test('the running session ends when it will, as far as a length can say', () => {
    each((result, { from, endsAt }) => {
      const minutes = result.lengths.get(from.id) ?? from.minutes;
      const start = result.changes.find(({ session }) => session.id === from.id)?.to.start;
      if (start !== undefined) expect(minutes).toBe(Math.min(720, Math.max(1, endsAt - start)));
    });
  });

  test('fixed starts, order and what came before stay; nothing gets longer or shorter than a session can be', () => {
    each((result, { rows, from }) => {
      const own = groupsOf(rows).findIndex((group) => group.some(({ id: each }) => each === from.id));
      const later = new Set(
        groupsOf(rows)
          .slice(own + 1)
          .flat()
          .map((row) => row.id),
      );
      for (const [changed, minutes] of result.lengths) {
        if (changed === from.id) continue;
        expect(later.has(changed)).toBe(true);
        const row = rows.find((candidate) => candidate.id === changed);
        expect(row?.minutes).toBe(minutes);
        expect(minutes).toBeGreaterThanOrEqual(5);
      }
      for (const { session, from: before, to } of result.changes) {
        if (session.id !== from.id) expect(to.end - to.start).toBeLessThanOrEqual(before.end - before.start);
        if (session.fixedStart !== null && !session.parallel) expect(to.start).toBe(before.start);
      }
    });
  });
});
