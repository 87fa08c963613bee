import { describe, expect, test } from 'vitest';
import { whenAgo } from '../../../renderer/app/whenAgo.ts';

const now = new Date(2026, 10, 22, 9, 30);
const at = (day: number, hour: number, minute: number): string =>
  new Date(2026, 10, day, hour, minute).toISOString();

describe('when a recent workshop was opened', () => {
  test('says the time of today and yesterday', () => {
    expect(whenAgo(at(22, 8, 5), now, 'en')).toBe('today 08:05');
    expect(whenAgo(at(21, 23, 59), now, 'en')).toBe('yesterday 23:59');
    expect(whenAgo(at(22, 8, 5), now, 'zh')).toBe('今天 08:05');
  });

  test('counts the days of a week', () => {
    expect(whenAgo(at(19, 22, 0), now, 'en')).toBe('3 days ago');
    expect(whenAgo(at(16, 1, 0), now, 'zh')).toBe('6天前');
  });

  test('says the date of what is older, or of a clock that was set back', () => {
    expect(whenAgo(at(15, 23, 0), now, 'en')).toBe('15 Nov 2026');
    expect(whenAgo(at(23, 1, 0), now, 'en')).toBe('23 Nov 2026');
    expect(whenAgo(at(1, 8, 0), now, 'zh')).toBe('2026年11月1日');
  });
});
