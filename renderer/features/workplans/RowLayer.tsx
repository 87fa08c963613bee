import { classes } from '../../ui/classes.ts';
import { DropMarker } from '../../ui/drag/DropMarker.tsx';
import type { DragItem, DropTarget } from '../../ui/drag/drop.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import type { TableRow } from './tableRows.ts';

type Props = { readonly row: TableRow };

/** Over each row: the number of a heading, and where a held activity would land. */
export function RowLayer({ row }: Props) {
  const { place, nodeRef } = useDropTarget(targetOf(row));
  const isHeading = row.kind === 'objective' || row.kind === 'output';
  return (
    <div
      ref={nodeRef}
      className={classes(
        'absolute inset-0',
        place === 'inside' && 'bg-accent/10 outline-2 -outline-offset-2 outline-accent',
      )}
    >
      {isHeading && (
        <span aria-hidden className="absolute top-1.5 left-9 text-body tabular-nums">
          {row.number}
        </span>
      )}
      <DropMarker place={place === null ? null : row.kind === 'add' ? 'before' : place} />
    </div>
  );
}

function targetOf(row: TableRow): DropTarget {
  const { id, kind } = row;
  if (row.kind === 'activity') return { id, kind, list: row.record.outputId, accepts: besideActivity };
  if (row.kind === 'add' && row.adds === 'activity')
    return { id, kind, list: row.parentId, accepts: besideActivity };
  if (row.kind === 'output') return { id, kind, accepts: insideActivity };
  return { id, kind, accepts: nothing };
}

function besideActivity({ kind }: DragItem) {
  return kind === 'activity' ? ('beside' as const) : null;
}

function insideActivity({ kind }: DragItem) {
  return kind === 'activity' ? ('inside' as const) : null;
}

function nothing() {
  return null;
}
