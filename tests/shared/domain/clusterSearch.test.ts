import { expect, test } from 'vitest';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import { clustersMeant } from '../../../shared/domain/clusterSearch.ts';
import { aCluster, anId } from '../../builders.ts';

const clusters = [
  aCluster({ number: 3, title: { en: 'Inspectors advise', zh: '检查员提建议' } }),
  aCluster({ id: anId<ClusterId>(51), number: 13, title: { en: 'Safer 3-shift work', zh: '' } }),
];

test.each([
  ['', [3, 13]],
  ['advise', [3]],
  ['ADVISE', [3]],
  ['建议', [3]],
  ['13', [13]],
  ['3', [3, 13]],
  ['k-03', [3]],
  ['K-1', [13]],
  ['nothing', []],
])('"%s" means %j', (typed, numbers) => {
  expect(clustersMeant(clusters, typed).map((cluster) => cluster.number)).toEqual(numbers);
});
