import type { Cluster, ClusterId } from '../../../shared/domain/cluster.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { closeMenu, useBoard } from './boardStore.ts';
import { useClusterEntries, useMergeEntries } from './useClusterEntries.ts';

/** One menu for all clusters: it opens at the one that was asked. */
export function ClusterMenu() {
  const menu = useBoard((board) => board.menu);
  const id: ClusterId | null = menu && 'clusterId' in menu ? menu.clusterId : null;
  const cluster = useRecords(({ clusters }) => (id === null ? null : (clusters.get(id) ?? null)));
  if (!menu || !cluster) return null;
  const Open = menu.kind === 'merge' ? MergeMenu : OpenMenu;
  return <Open cluster={cluster} at={menu.at} />;
}

type OpenProps = { readonly cluster: Cluster; readonly at: { readonly x: number; readonly y: number } };

function OpenMenu({ cluster, at }: OpenProps) {
  const { t } = useTexts();
  const entries = useClusterEntries(cluster);
  const reference = referenceOf('clusters', cluster.number);
  return (
    <ContextMenu
      label={t('board.card.actions', { reference })}
      at={at}
      entries={entries}
      onDismissed={closeMenu}
    />
  );
}

function MergeMenu({ cluster, at }: OpenProps) {
  const { t } = useTexts();
  const entries = useMergeEntries(cluster);
  return (
    <ContextMenu label={t('board.cluster.mergeInto')} at={at} entries={entries} onDismissed={closeMenu} />
  );
}
