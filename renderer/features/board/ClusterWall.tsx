import type { BoardColumn } from '../../../shared/domain/board.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { classes } from '../../ui/classes.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { wallTarget } from './boardTargets.ts';
import { ClusterBox, WALL_GAP } from './ClusterBox.tsx';
import { NewClusterTile } from './NewClusterTile.tsx';

/** Clusters of a column that are made before anything is measured; a frame later come all that are in sight. */
const FIRST = 2;

type Props = { readonly sessionId: SessionId; readonly column: BoardColumn };

export function ClusterWall({ sessionId, column: { column, clusters } }: Props) {
  const { nodeRef, isList } = useDropTarget(wallTarget({ sessionId, column: column.id }));
  const isEmpty = clusters.length === 0;
  return (
    <div
      ref={nodeRef}
      className={classes(
        'grid content-start items-start rounded px-2 py-1',
        isList && 'bg-selected/50',
        isEmpty ? 'shrink-0' : 'min-h-0 flex-1 overflow-x-hidden overflow-y-auto',
      )}
      style={{ gap: WALL_GAP, gridTemplateColumns: 'repeat(auto-fill, minmax(min(12rem, 100%), 1fr))' }}
    >
      {clusters.map((box, index) => (
        <ClusterBox key={box.cluster.id} box={box} tone={column.tone} isFirst={index < FIRST} />
      ))}
      <NewClusterTile sessionId={sessionId} column={column.id} isFirst={isEmpty} />
    </div>
  );
}
