import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../renderer/features/agenda/agendaPlan.ts';
import { heightOf, hoursOf, resizedTo, scaleOf, topOf } from '../../renderer/features/agenda/agendaScale.ts';
import { findMethods } from '../../renderer/features/agenda/methodSearch.ts';
import type { Session } from '../../shared/domain/session.ts';
import { methods } from '../../shared/templates/methods.ts';
import { aDay, aSession, recordsOf } from '../builders.ts';

function scaleWith(session: Partial<Session>) {
  const { days, sessions } = recordsOf({ days: [aDay({ start: 510 })], sessions: [aSession(session)] });
  return scaleOf(planOf(days, sessions));
}

describe('the scale of the days', () => {
  test('begins with the half hour and ends with the full hour around all that is planned', () => {
    const scale = scaleWith({ minutes: 75 });
    expect([scale.from, scale.to]).toEqual([510, 600]);
    expect(hoursOf(scale)).toEqual([540, 600]);
    expect(topOf(scale, 540)).toBeCloseTo(30 * scale.perMinute);
  });

  test('gives short sessions a line to stand in', () => {
    for (const minutes of [15, 10])
      expect(heightOf(scaleWith({ minutes }), minutes)).toBeGreaterThanOrEqual(24);
    expect(heightOf(scaleWith({ minutes: 1 }), 1)).toBe(12);
  });
});

describe('a lower edge that is pulled', () => {
  test('ends at a time that can be divided by five', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: -900, max: 900 }),
        (start, minutes, by) => {
          const length = resizedTo(start, minutes, by);
          expect(length).toBeGreaterThanOrEqual(5);
          expect(length).toBeLessThanOrEqual(720);
          if (length < 720) expect((start + length) % 5).toBe(0);
        },
      ),
    );
  });
});

describe('the method library', () => {
  test('shows what suits the session first and loses none', () => {
    const found = findMethods(methods, '', 'teamBuilding');
    expect(found).toHaveLength(methods.length);
    expect(found[0]?.kinds).toContain('teamBuilding');
  });

  test('is searched in both languages', () => {
    expect(findMethods(methods, 'café', null).map(({ id }) => id)).toContain('world-cafe');
    expect(findMethods(methods, '咖啡', null).map(({ id }) => id)).toContain('world-cafe');
    expect(findMethods(methods, 'no such thing', null)).toEqual([]);
  });
});
