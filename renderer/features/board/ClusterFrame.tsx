import { type ReactNode, useCallback } from 'react';
import type { Cluster } from '../../../shared/domain/cluster.ts';
import { classes } from '../../ui/classes.ts';
import { DropMarker } from '../../ui/drag/DropMarker.tsx';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { clusterTarget } from './boardTargets.ts';
import { OntoCluster } from './OntoCluster.tsx';

type Props = {
  readonly cluster: Cluster;
  readonly name: string;
  readonly boxRef: (node: HTMLElement | null) => void;
  readonly isHeld: boolean;
  readonly children: ReactNode;
};

export const WALL_GAP = 12;

/** The edge of a cluster, which shows that a card would land in it; what is inside need not hear of that. */
export function ClusterFrame({ cluster, name, boxRef, isHeld, children }: Props) {
  const { nodeRef, place, isList } = useDropTarget(clusterTarget(cluster.id, cluster.column));
  const ref = useCallback(
    (node: HTMLElement | null) => {
      boxRef(node);
      nodeRef(node);
    },
    [boxRef, nodeRef],
  );
  return (
    <section
      ref={ref}
      aria-label={name}
      data-cluster={cluster.id}
      className={classes(
        'group/cluster relative flex max-h-[45rem] min-w-0 flex-col rounded border bg-raised',
        isList ? 'border-accent outline-1 outline-accent' : 'border-line',
        isHeld && 'opacity-35',
      )}
    >
      {children}
      <OntoCluster clusterId={cluster.id} />
      <DropMarker place={place} axis="x" gap={WALL_GAP} />
    </section>
  );
}
