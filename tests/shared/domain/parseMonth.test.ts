import { describe, expect, test } from 'vitest';
import { parseMonth } from '../../../shared/domain/parseMonth.ts';

describe('a month', () => {
  test.each([
    '2018-03',
    '2018-3',
    '2018/03',
    '2018.3',
    '201803',
    '2018年3月',
    '2018年03月份',
    '2018年三月',
    '２０１８年３月',
    '２０１８－０３',
    '3/2018',
    '03-2018',
    'Mar 2018',
    'March 2018',
    'mar. 2018',
    '2018 Mar',
    'Mar-18',
    "Mar '18",
    '2018-03-15',
    '2018/3/1',
    '2018年3月15日',
    '  2018-03 ',
  ])('is read from %s', (typed) => {
    expect(parseMonth(typed, 'start')).toEqual({ kind: 'month', month: '2018-03' });
    expect(parseMonth(typed, 'end')).toEqual({ kind: 'month', month: '2018-03' });
  });

  test.each([
    ['十月 2018', '2018-10'],
    ['2018年十一月', '2018-11'],
    ['2018年12月', '2018-12'],
    ['Dec 2018', '2018-12'],
    ['Sept 2018', '2018-09'],
  ])('of two digits is read from %s', (typed, month) => {
    expect(parseMonth(typed, 'start')).toEqual({ kind: 'month', month });
  });

  test.each([
    ['2018 Q2', '2018-04', '2018-06'],
    ['Q2 2018', '2018-04', '2018-06'],
    ['2018年第2季度', '2018-04', '2018-06'],
    ['2018', '2018-01', '2018-12'],
    ['2018年上半年', '2018-01', '2018-06'],
  ])('is the first or the last of %s', (typed, first, last) => {
    expect(parseMonth(typed, 'start')).toEqual({ kind: 'month', month: first });
    expect(parseMonth(typed, 'end')).toEqual({ kind: 'month', month: last });
  });

  test.each(['', '   '])('is none where nothing is typed', (typed) => {
    expect(parseMonth(typed, 'start')).toEqual({ kind: 'none' });
  });

  test.each([
    'soon',
    '3月',
    'March',
    '13/2018',
    '2018-13',
    '2018-00',
    '3/1/2018',
    '2018-01 – 2018-03',
    '2018年1月至3月',
    'Q1-Q3 2018',
    '2018 Q1 – Q3',
    '1/2018-3/2018',
    'Jan to Mar 2018',
  ])('is not read from %s', (typed) => {
    expect(parseMonth(typed, 'start')).toEqual({ kind: 'not-a-month' });
  });
});
