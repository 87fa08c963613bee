import { describe, expect, test } from 'vitest';
import type { Month, Quarter } from '../../../shared/domain/month.ts';
import { parseQuarters, quartersToChoose, spanBetween } from '../../../shared/domain/parseQuarters.ts';

const spans: readonly (readonly [typed: string, start: string, end: string])[] = [
  ['2018Q1-2018Q3', '2018-01', '2018-09'],
  ['2018Q1', '2018-01', '2018-03'],
  ['Q1 2018', '2018-01', '2018-03'],
  ['q1/2018', '2018-01', '2018-03'],
  ['Q1-2018', '2018-01', '2018-03'],
  ['2018-Q4', '2018-10', '2018-12'],
  ['1Q2018', '2018-01', '2018-03'],
  ['2018 Q1 – Q3', '2018-01', '2018-09'],
  ['2018Q1-3', '2018-01', '2018-09'],
  ['Q1–Q3 2018', '2018-01', '2018-09'],
  ['Q1-3 2018', '2018-01', '2018-09'],
  ['2017 Q4 – 2018 Q2', '2017-10', '2018-06'],
  ['Q4 2017 to Q2 2018', '2017-10', '2018-06'],
  ['2017-Q4-2018-Q2', '2017-10', '2018-06'],
  ['2018年第1季度', '2018-01', '2018-03'],
  ['2018年第一季度', '2018-01', '2018-03'],
  ['2018年三季度', '2018-07', '2018-09'],
  ['2018年第1—3季度', '2018-01', '2018-09'],
  ['2018年第一至三季度', '2018-01', '2018-09'],
  ['2018年第一季度至第三季度', '2018-01', '2018-09'],
  ['2017年第4季度—2018年第2季度', '2017-10', '2018-06'],
  ['２０１８年第１季度', '2018-01', '2018-03'],
  ['２０１８Ｑ１～２０１８Ｑ３', '2018-01', '2018-09'],
  ['1/2018-6/2018', '2018-01', '2018-06'],
  ['2018/1-2018/6', '2018-01', '2018-06'],
  ['2018.1-2018.6', '2018-01', '2018-06'],
  ['2018-01-2018-06', '2018-01', '2018-06'],
  ['2018-01', '2018-01', '2018-01'],
  ['1-6/2018', '2018-01', '2018-06'],
  ['2018年1-6月', '2018-01', '2018-06'],
  ['2018年1月至2019年2月', '2018-01', '2019-02'],
  ['2018年2月', '2018-02', '2018-02'],
  ['Nov 2017 – March 2018', '2017-11', '2018-03'],
  ['Jan-Jun 2018', '2018-01', '2018-06'],
  ['2018', '2018-01', '2018-12'],
  ['2018年', '2018-01', '2018-12'],
  ['2018-2020', '2018-01', '2020-12'],
  ['2018年上半年', '2018-01', '2018-06'],
  ['H2 2018', '2018-07', '2018-12'],
  ['  2018 q2 ', '2018-04', '2018-06'],
];

describe('quarters as people type them', () => {
  test.each(spans)('%s', (typed, start, end) => {
    expect(parseQuarters(typed)).toEqual({ kind: 'span', start, end });
  });

  test('nothing is no plan yet', () => {
    expect(parseQuarters('  ')).toEqual({ kind: 'none' });
  });

  test.each([
    'Q1',
    'Q5 2018',
    '2018Q',
    '13/2018',
    'soon',
    '2018 Q1 –',
    '2018年第5季度',
    '第1季度',
    '2018Q1-5',
    '18',
  ])('%s is not understood', (typed) => {
    expect(parseQuarters(typed)).toEqual({ kind: 'not-quarters' });
  });

  test.each(['2018Q3-2018Q1', '2018 Q3 – Q1', '6/2018-1/2018', '2018年第三至一季度'])(
    '%s ends before it starts',
    (typed) => {
      expect(parseQuarters(typed)).toMatchObject({ kind: 'end-before-start' });
    },
  );
});

describe('quarters to choose from', () => {
  const phase = { start: '2017-11' as Month, end: '2019-10' as Month };

  test('are those of the years of the phase', () => {
    const years = quartersToChoose(phase, null);
    expect(years.map(([year]) => year)).toEqual([2017, 2018, 2019]);
    expect(years[0]?.[1]).toEqual(['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4']);
  });

  test('reach as far as what is already planned', () => {
    const years = quartersToChoose(phase, { start: '2018-01' as Month, end: '2021-03' as Month });
    expect(years.map(([year]) => year)).toEqual([2017, 2018, 2019, 2020, 2021]);
  });

  test('make a span in whichever order two are pressed', () => {
    const [first, last] = ['2018-Q1' as Quarter, '2018-Q3' as Quarter];
    const span = { start: '2018-01', end: '2018-09' };
    expect([spanBetween(first, last), spanBetween(last, first)]).toEqual([span, span]);
  });
});
