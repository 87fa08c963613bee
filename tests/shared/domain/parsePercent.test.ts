import { describe, expect, test } from 'vitest';
import { parsePercent } from '../../../shared/domain/parsePercent.ts';

describe('a percentage', () => {
  test.each([
    ['40', 40],
    ['40%', 40],
    ['40 %', 40],
    ['40\u00A0%', 40],
    ['40％', 40],
    ['４０％', 40],
    ['40 per cent', 40],
    ['40 percent', 40],
    ['百分之40', 40],
    ['33.5 %', 33.5],
    ['0', 0],
    ['0.4', 0.4],
    ['120', 120],
    ['1,000', 1000],
  ])('is read from %s', (typed, percent) => {
    expect(parsePercent(typed)).toEqual({ kind: 'percent', percent });
  });

  test.each([
    ['', 'none'],
    ['half', 'not-a-percentage'],
    ['40 women', 'not-a-percentage'],
    ['-5', 'not-a-percentage'],
    ['33.333', 'too-precise'],
    ['1001', 'too-much'],
  ])('of %j is %s', (typed, kind) => {
    expect(parsePercent(typed)).toEqual({ kind });
  });
});
