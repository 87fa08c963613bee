import { expect, test } from 'vitest';
import { listKeeper } from '../../../../../renderer/features/strategy/tree/listKeeper.ts';

type Item = { readonly id: number };
const [one, two] = [{ id: 1 }, { id: 2 }];

test.each<[string, readonly Item[], readonly Item[], boolean]>([
  ['says the same', [one, two], [{ id: 1 }, { id: 2 }], true],
  ['is empty again', [], [], true],
  ['has another order', [one, two], [two, one], false],
  ['has one more', [one], [one, two], false],
  ['has one less', [one, two], [one], false],
])('a list that %s is the one of before or a new one', (_, before, now, isKept) => {
  const keep = listKeeper<Item>((a, b) => a.id === b.id);
  keep(new Map([['line', before]]));
  const kept = keep(new Map([['line', now]])).get('line');
  expect(kept).toEqual(now);
  expect(kept).toBe(isKept ? before : now);
});

test('a list is compared with the last one under its key alone', () => {
  const keep = listKeeper<Item>(Object.is);
  const first = keep(new Map([['a', [one]]]));
  const second = keep(new Map([['b', [one]]]));
  expect(second.get('b')).not.toBe(first.get('a'));
  expect(second.has('a')).toBe(false);
});
