import { expect, test } from 'vitest';
import { neighbour, placeOf } from '../../../../../renderer/features/workplans/quarters/quarterKeys.ts';
import type { ColumnKey, QuarterCard, QuarterColumn } from '../../../../../shared/domain/quarterBoard.ts';

function column(key: string, cards: readonly string[]): QuarterColumn {
  return {
    key: key as ColumnKey,
    overloaded: 0,
    cards: cards.map((card) => ({ key: card }) as QuarterCard),
  };
}

const columns = [
  column('2018-Q1', ['a', 'b', 'c']),
  column('2018-Q2', []),
  column('2018-Q3', ['d']),
  column('undated', ['e', 'f']),
];

test.each([
  ['a', 'ArrowDown', 'b'],
  ['a', 'ArrowUp', null],
  ['c', 'ArrowDown', null],
  ['c', 'ArrowRight', 'd'],
  ['d', 'ArrowLeft', 'a'],
  ['d', 'ArrowRight', null],
  ['b', 'ArrowLeft', 'f'],
  ['e', 'ArrowLeft', null],
  ['f', 'ArrowRight', 'b'],
  ['b', 'End', 'c'],
  ['b', 'Home', 'a'],
  ['a', 'Home', null],
  ['a', 'x', null],
  ['gone', 'ArrowDown', null],
])('from %s by %s', (from, key, to) => {
  expect(neighbour(columns, from, key)?.place.key ?? null).toBe(to);
});

test('a card is found in its column', () => {
  expect(placeOf(columns, 'd')).toEqual({ key: 'd', column: '2018-Q3' });
  expect(placeOf(columns, 'gone')).toBeNull();
});
