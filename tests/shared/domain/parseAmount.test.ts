import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../shared/domain/parseAmount.ts';

const amounts: readonly (readonly [typed: string, amount: number | null, currency: string | null])[] = [
  ['120000', 120_000, null],
  ['120,000.50', 120_000.5, null],
  ['120 000', 120_000, null],
  ["120'000", 120_000, null],
  ['12,0000', 120_000, null],
  ['0', 0, null],
  ['0.05', 0.05, null],
  ['12万', 120_000, null],
  ['12.5万元', 125_000, 'CNY'],
  ['12.3456万', 123_456, null],
  ['4.35万', 43_500, null],
  ['1.2亿元', 120_000_000, 'CNY'],
  ['3百万元', 3_000_000, 'CNY'],
  ['5千元', 5000, 'CNY'],
  ['１２０，０００．５０', 120_000.5, null],
  ['１２．５万元', 125_000, 'CNY'],
  ['￥１２万', 120_000, 'CNY'],
  ['¥120,000', 120_000, 'CNY'],
  ['人民币120,000元', 120_000, 'CNY'],
  ['RMB 120,000', 120_000, 'CNY'],
  ['120000 cny', 120_000, 'CNY'],
  ['USD 30,000', 30_000, 'USD'],
  ['$30,000', 30_000, 'USD'],
  ['US$30,000', 30_000, 'USD'],
  ['30,000美元', 30_000, 'USD'],
  ['3万美元', 30_000, 'USD'],
  ['CHF 1.5m', 1_500_000, 'CHF'],
  ['2 million', 2_000_000, null],
  ['30k', 30_000, null],
  ['€500', 500, 'EUR'],
  ['500欧元', 500, 'EUR'],
  ['usd', null, 'USD'],
  ['美元', null, 'USD'],
  ['', null, null],
  ['  ', null, null],
];

describe('money as people type it', () => {
  test.each(amounts)('%s', (typed, amount, currency) => {
    expect(parseAmount(typed)).toEqual({ kind: 'amount', amount, currency });
  });

  test.each([
    'much',
    '12 apples',
    '-5',
    '12,00',
    '1.2.3',
    '120,000,00',
    'USD 30 EUR',
    '12-15',
    '约12万',
    '10%',
  ])('%s is no amount', (typed) => {
    expect(parseAmount(typed)).toEqual({ kind: 'not-an-amount' });
  });

  test('more than hundredths may be thousands, written the other way', () => {
    expect(parseAmount('120.000')).toEqual({ kind: 'too-precise' });
  });

  test('there is an end to money', () => {
    expect(parseAmount('99999亿')).toEqual({ kind: 'too-much' });
  });
});
