import type { ClusterId } from '../../../shared/domain/cluster.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { ontoClusterTarget } from './boardTargets.ts';

type Props = { readonly clusterId: ClusterId };

/** The middle of a cluster, where another one is let go to become one with it. */
export function OntoCluster({ clusterId }: Props) {
  const { t } = useTexts();
  const { nodeRef, place } = useDropTarget(ontoClusterTarget(clusterId));
  return (
    <>
      <span ref={nodeRef} aria-hidden className="pointer-events-none absolute inset-x-[26%] inset-y-0" />
      <span
        aria-hidden
        className={classes(
          'pointer-events-none absolute -inset-1 z-10 flex items-start justify-center rounded border-2 border-dashed border-accent',
          place === null && 'hidden',
        )}
      >
        <span className="-mt-2.5 rounded-small bg-accent px-1.5 text-label font-medium text-on-accent">
          {t('board.cluster.mergeHere')}
        </span>
      </span>
    </>
  );
}
