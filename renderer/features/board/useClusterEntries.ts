import { ArrowLeftRight, Combine, Lightbulb, Pencil, Presentation, Split, Ungroup } from 'lucide-react';
import type { Cluster } from '../../../shared/domain/cluster.ts';
import { columnFor } from '../../../shared/domain/column.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { clustersOfSession } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { chainEntry } from '../../app/rowEntries.ts';
import { showOnWall } from '../../app/showOnWall.ts';
import { openState } from '../../records/recordsStore.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { startNaming } from './boardStore.ts';
import { makeFinding, mergeInto, nameOfCluster, selectedIn, splitOff } from './clusterActions.ts';
import { later } from './usePlaceEntries.ts';

/** What can be done with a cluster. Built when its menu opens. */
export function useClusterEntries(cluster: Cluster): readonly MenuEntry[] {
  const { t, language } = useTexts();
  const others = useMergeEntries(cluster);
  const { id } = cluster;
  const chosen = selectedIn(id).length;
  const columns = openState().records.sessions.get(cluster.sessionId)?.columns;
  const here = columns && columnFor(columns, cluster.column).id;
  const elsewhere = columns?.filter((column) => column.id !== here) ?? [];
  return [
    { id: 'name', label: t('common.rename'), icon: Pencil, onChosen: () => later(() => startNaming(id)) },
    {
      id: 'finding',
      label: t('board.finding.make'),
      icon: Lightbulb,
      shortcut: 'F',
      onChosen: () => makeFinding(id),
    },
    {
      id: 'wall',
      label: t('board.cluster.onWall'),
      icon: Presentation,
      shortcut: 'W',
      onChosen: () => showOnWall({ kind: 'cluster', clusterId: id }),
    },
    { kind: 'line', id: 'regroup' },
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'submenu',
            id: 'merge',
            label: t('board.cluster.mergeInto'),
            icon: Combine,
            entries: others,
          } as const,
        ]),
    {
      id: 'split',
      label: chosen === 0 ? t('board.cluster.splitOffNone') : t('board.cluster.splitOff', { count: chosen }),
      icon: Split,
      shortcut: 'S',
      onChosen: () => later(() => splitOff(id)),
    },
    ...elsewhere.map((column) => ({
      id: column.id,
      label: t('board.menu.toColumn', { column: textIn(column.title, language) }),
      icon: ArrowLeftRight,
      onChosen: () => void perform('clusters/move', { id, column: column.id, before: null }),
    })),
    chainEntry(t, { kind: 'cluster', id }),
    {
      id: 'dissolve',
      label: t('board.cluster.dissolve'),
      icon: Ungroup,
      onChosen: () => void perform('clusters/dissolve', { id }),
    },
  ];
}

/** The clusters of the same board, into which this one can go. */
export function useMergeEntries(cluster: Cluster): readonly MenuEntry[] {
  const { t } = useTexts();
  return clustersOfSession(openState().records, cluster.sessionId)
    .filter(({ id }) => id !== cluster.id)
    .map((other) => ({
      id: other.id,
      label:
        other.title.en + other.title.zh === ''
          ? `${nameOfCluster(other)} ${t('board.cluster.untitled')}`
          : nameOfCluster(other),
      onChosen: () => later(() => mergeInto(cluster.id, other.id)),
    }));
}
