import type { Cluster } from './cluster.ts';
import { referenceOf } from './reference.ts';

/** Clusters that a few letters may mean: by number (`3`, `k-03`) or by any part of the title in either language. */
export function clustersMeant(clusters: readonly Cluster[], typed: string): readonly Cluster[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return clusters;
  return clusters.filter(({ number, title }) => {
    if (String(number) === wanted || referenceOf('clusters', number).toLowerCase().startsWith(wanted))
      return true;
    return [title.en, title.zh].some((text) => text.toLowerCase().includes(wanted));
  });
}
