import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equal } from '../../../shared/lib/equal.ts';

it.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: undefined }, {}, false],
  [{}, { a: 1 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [[], {}, false],
  [[1, 2], [2, 1], false],
  [null, {}, false],
  ['1', 1, false],
])('%j and %j: %s', (a, b, isEqual) => {
  expect(equal(a, b)).toBe(isEqual);
  expect(equal(b, a)).toBe(isEqual);
});

it('is what JSON says, whatever the order of the keys', () => {
  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  fc.assert(
    fc.property(json, json, (a, b) => {
      expect(equal(a, JSON.parse(JSON.stringify(a)))).toBe(true);
      expect(equal(a, b)).toBe(isDeepStrictEqual(a, b));
    }),
  );
});
