import { describe, expect, test } from 'vitest';
import { monthWith, withMonth, yearsAround } from '../../renderer/features/overview/phase.ts';
import type { Month } from '../../shared/domain/month.ts';
import { en } from '../builders.ts';

const month = (value: string): Month => value as Month;
const phase = { name: en('Phase III'), start: month('2017-11'), end: month('2021-10') };

describe('the phase', () => {
  test('takes its end along when the start would overtake it', () => {
    expect(withMonth(phase, 'start', month('2025-01'))).toEqual({
      ...phase,
      start: '2025-01',
      end: '2028-12',
    });
  });

  test('keeps its end while the start stays before it', () => {
    expect(withMonth(phase, 'start', month('2018-01')).end).toBe('2021-10');
    expect(withMonth(phase, 'start', month('2021-10')).end).toBe('2021-10');
  });

  test('changes month and year apart', () => {
    expect(monthWith(month('2017-12'), { year: 2020 })).toBe('2020-12');
    expect(monthWith(month('2017-12'), { month: 1 })).toBe('2017-01');
  });

  test('offers the years about today and about the year that is set', () => {
    const years = yearsAround(month('2017-11'), new Date(2026, 0, 1));
    expect([years[0], years.at(-1)]).toEqual([2014, 2036]);
  });
});
