import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShare } from '../../../shared/domain/share.ts';

const shares: readonly (readonly [typed: string, n: number, of: number])[] = [
  ['77 of 120', 77, 120],
  ['77 of 120 firms', 77, 120],
  ['77 firms of 120', 77, 120],
  ['77 out of 120', 77, 120],
  ['77 in 120', 77, 120],
  ['77/120', 77, 120],
  ['77 / 120', 77, 120],
  ['７７／１２０', 77, 120],
  ['of 120 firms, 77', 77, 120],
  ['120家中的77家', 77, 120],
  ['120家中77家', 77, 120],
  ['120 家企业中有 77 家', 77, 120],
  ['１２０家中的７７家', 77, 120],
  ['77家，共120家', 77, 120],
  ['共120家，其中77家', 77, 120],
  ['1,200 of 12,000', 1200, 12_000],
  ['12万家中的3000家', 3000, 120_000],
  ['0 of 5', 0, 5],
  ['5 of 5', 5, 5],
];

const none = [
  '77',
  'many',
  '64 %',
  '64% of 120',
  '121 of 120',
  '0 of 0',
  '77 120',
  '3 of 5 of 7',
  '77.5 of 120',
];

describe('how many of how many, as people type it', () => {
  test.each(shares)('%s', (typed, n, of) => {
    expect(parseShare(typed)).toEqual({ kind: 'share', share: { n, of } });
  });

  test.each(none)('%s says no share', (typed) => {
    expect(parseShare(typed)).toEqual({ kind: 'none' });
  });

  test('an empty entry takes it away', () => {
    expect(parseShare('  ')).toEqual({ kind: 'share', share: null });
  });

  test('reads again what either language shows', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (n, rest) => {
        const share = { n, of: Math.max(1, n + rest) };
        expect(parseShare(`${share.n} of ${share.of}`)).toEqual({ kind: 'share', share });
        expect(parseShare(`${share.of} 中的 ${share.n}`)).toEqual({ kind: 'share', share });
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(['share', 'none']).toContain(parseShare(typed).kind);
      }),
    );
  });
});
