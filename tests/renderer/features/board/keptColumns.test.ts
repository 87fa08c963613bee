import { expect, test } from 'vitest';
import { keptColumns } from '../../../../renderer/features/board/keptColumns.ts';
import { layBoard } from '../../../../shared/domain/board.ts';
import type { Card, CardId } from '../../../../shared/domain/card.ts';
import type { ClusterId } from '../../../../shared/domain/cluster.ts';
import { aCard, aCluster, anId, aSession } from '../../../builders.ts';

const session = aSession({ kind: 'works' });
const [left, right] = [
  aCluster({ column: 'works' }),
  aCluster({ id: anId<ClusterId>(51), column: 'worksNot' }),
];

function card(n: number, clusterId: ClusterId | null, column: string): Card {
  return aCard({ id: anId<CardId>(60 + n), number: n + 1, clusterId, column });
}

const cards = [card(0, left.id, 'works'), card(1, right.id, 'worksNot'), card(2, null, 'works')];
const before = layBoard(session, [left, right], cards);

test('a board laid anew without a change is the same in every part', () => {
  const after = keptColumns(before, layBoard(session, [left, right], cards));
  after.forEach((column, index) => expect(column).toBe(before[index]));
});

test('a card that moves changes only the lists that it leaves and enters', () => {
  const moved = cards.map((each) => (each.clusterId === null ? { ...each, clusterId: left.id } : each));
  const [works, worksNot] = keptColumns(before, layBoard(session, [left, right], moved));
  expect(worksNot).toBe(before[1]);
  expect(works?.loose).toEqual([]);
  expect(works?.clusters[0]?.cards).toHaveLength(2);
});

test('a card that is written anew changes its own list alone', () => {
  const edited = cards.map((each) => (each.clusterId === left.id ? { ...each } : each));
  const [works, worksNot] = keptColumns(before, layBoard(session, [left, right], edited));
  expect(worksNot).toBe(before[1]);
  expect(works?.loose).toBe(before[0]?.loose);
  expect(works?.clusters[0]).not.toBe(before[0]?.clusters[0]);
  expect(works?.clusters[0]?.cards[0]).toBe(edited[0]);
});

test('a column that was not there before is taken as it is', () => {
  const now = layBoard(session, [left, right], cards);
  expect(keptColumns([], now)).toEqual(now);
});
