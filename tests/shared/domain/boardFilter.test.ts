import { expect, test } from 'vitest';
import { layBoard } from '../../../shared/domain/board.ts';
import { onlyHeard } from '../../../shared/domain/boardFilter.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { aCard, aCluster, anId, aSession, keyAt } from '../../builders.ts';

const [saws, cec] = [anId<PartnerId>(30), anId<PartnerId>(31)];
const cluster = aCluster();
const cards = [saws, cec, null, saws].map((partnerId, n) =>
  aCard({
    id: anId<CardId>(60 + n),
    number: n + 1,
    order: keyAt(n),
    partnerId,
    clusterId: n < 2 ? cluster.id : null,
  }),
);
const columns = layBoard(aSession(), [cluster], cards);

test.each([
  ['all', [], [1, 2], 0, [3, 4]],
  ['one partner', [saws], [1], 1, [4]],
  ['no partner', [null], [], 2, [3]],
  ['two', [cec, null], [2], 1, [3]],
])('shows %s, keeps every cluster and says how many cards are hidden', (_, voices, inside, hidden, loose) => {
  const [column] = onlyHeard(columns, new Set(voices));
  expect(column?.clusters.map((box) => box.cards.map(({ number }) => number))).toEqual([inside]);
  expect(column?.clusters[0]?.hidden ?? 0).toBe(hidden);
  expect(column?.loose.map(({ number }) => number)).toEqual(loose);
  expect(column?.count).toBe(4);
});
