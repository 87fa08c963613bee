import { memo, type ReactNode } from 'react';
import type { BoardColumn } from '../../../shared/domain/board.ts';
import type { Columns } from '../../../shared/domain/column.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { classes } from '../../ui/classes.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { wallTarget } from './boardTargets.ts';
import { ClusterBox } from './ClusterBox.tsx';
import { WALL_GAP } from './ClusterFrame.tsx';
import { NewClusterTile } from './NewClusterTile.tsx';
import { WallHeading } from './WallHeading.tsx';

/** Clusters of a column that are made before anything is measured, as many as stand beside each other; a frame later come all that are in sight. */
const FIRST = window.innerWidth < 1600 ? 1 : 2;

type Props = { readonly sessionId: SessionId; readonly column: BoardColumn; readonly columns: Columns };

export const ClusterWall = memo(function ClusterWall({ sessionId, column, columns }: Props) {
  const { clusters } = column;
  const place = { sessionId, column: column.column.id };
  const isEmpty = clusters.length === 0;
  return (
    <div className={isEmpty ? 'shrink-0' : 'flex min-h-0 flex-1 flex-col'}>
      {!isEmpty && <WallHeading {...place} clusters={clusters} />}
      <Wall place={place} isEmpty={isEmpty}>
        {clusters.map((box, index) => (
          <ClusterBox key={box.cluster.id} box={box} columns={columns} isFirst={index < FIRST} />
        ))}
        <NewClusterTile {...place} isFirst={isEmpty} />
      </Wall>
    </div>
  );
});

type WallProps = {
  readonly place: Parameters<typeof wallTarget>[0];
  readonly isEmpty: boolean;
  readonly children: ReactNode;
};

/** Lights up when a cluster would land at its end. */
function Wall({ place, isEmpty, children }: WallProps) {
  const { nodeRef, isList } = useDropTarget(wallTarget(place));
  return (
    <div
      ref={nodeRef}
      className={classes(
        'grid content-start items-start rounded px-2 py-1',
        isList && 'bg-selected/50',
        !isEmpty && 'min-h-0 flex-1 overflow-x-hidden overflow-y-auto',
      )}
      style={{ gap: WALL_GAP, gridTemplateColumns: 'repeat(auto-fill, minmax(min(12rem, 100%), 1fr))' }}
    >
      {children}
    </div>
  );
}
