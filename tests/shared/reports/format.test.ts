import { describe, expect, it } from 'vitest';
import { type Month, quartersBetween } from '../../../shared/domain/month.ts';
import {
  formatDays,
  formatMoney,
  formatMonths,
  formatQuantity,
  formatQuarters,
} from '../../../shared/reports/format.ts';

describe('days of a workshop', () => {
  it.each([
    [[], '', ''],
    [['2017-04-11'], '11 April 2017', '2017年4月11日'],
    [['2017-04-11', '2017-04-12'], '11–12 April 2017', '2017年4月11—12日'],
    [['2017-04-30', '2017-05-01'], '30 April – 1 May 2017', '2017年4月30日—5月1日'],
    [['2017-12-31', '2018-01-01'], '31 December 2017 – 1 January 2018', '2017年12月31日—2018年1月1日'],
    [
      ['2017-04-11', '2017-04-12', '2017-05-03'],
      '11–12 April 2017 and 3 May 2017',
      '2017年4月11—12日和2017年5月3日',
    ],
    [['2017-04-11', '2017-04-11'], '11 April 2017', '2017年4月11日'],
  ])('%j', (dates, en, zh) => {
    expect(formatDays(dates, 'en')).toBe(en);
    expect(formatDays(dates, 'zh')).toBe(zh);
  });
});

describe('quarters of an activity', () => {
  it.each([
    ['2018-01', '2018-03', 'Q1 2018', '2018年第1季度'],
    ['2018-01', '2018-09', 'Q1–Q3 2018', '2018年第1—3季度'],
    ['2017-11', '2018-04', 'Q4 2017 – Q2 2018', '2017年第4季度—2018年第2季度'],
    ['2018-05', '2018-01', '', ''],
  ])('from %s to %s', (start, end, en, zh) => {
    const quarters = quartersBetween(start as Month, end as Month);
    expect(formatQuarters(quarters, 'en')).toBe(en);
    expect(formatQuarters(quarters, 'zh')).toBe(zh);
  });
});

describe('money', () => {
  it.each([
    [120_000, 'CNY', 'CNY 120,000', '人民币120,000元'],
    [0, 'CNY', 'CNY 0', '人民币0元'],
    [85_000.5, 'USD', 'USD 85,000.50', '85,000.50美元'],
    [1_250_000, 'EUR', 'EUR 1,250,000', '1,250,000欧元'],
    [10, 'CHF', 'CHF 10', '10瑞士法郎'],
  ] as const)('%d %s', (amount, currency, en, zh) => {
    // The space is one that does not break a line.
    expect(formatMoney(amount, currency, 'en')).toBe(en.replace(' ', '\u00a0'));
    expect(formatMoney(amount, currency, 'zh')).toBe(zh);
  });
});

describe('a target', () => {
  it.each([
    [500, 'SMEs', 'en', '500 SMEs'],
    [1250, '名工人', 'zh', '1,250名工人'],
    [500, 'SMEs', 'zh', '500 SMEs'],
    [80, '%的企业', 'zh', '80%的企业'],
    [60, '%', 'en', '60 %'],
    [30, '', 'en', '30'],
    [null, 'SMEs', 'en', 'SMEs'],
    [null, '', 'zh', ''],
  ] as const)('of %j %s in %s', (quantity, unit, language, text) => {
    expect(formatQuantity(quantity, unit, language)).toBe(text);
  });
});

it('says the months of a phase', () => {
  expect(formatMonths('2017-11' as Month, '2021-10' as Month, 'en')).toBe('November 2017 – October 2021');
  expect(formatMonths('2017-11' as Month, '2021-10' as Month, 'zh')).toBe('2017年11月—2021年10月');
  expect(formatMonths('2017-11' as Month, '2017-11' as Month, 'zh')).toBe('2017年11月');
});
