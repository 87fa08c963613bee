import { classes } from '../../../ui/classes.ts';
import { DropMarker } from '../../../ui/drag/DropMarker.tsx';
import type { DragItem, DropTarget } from '../../../ui/drag/drop.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import type { TableRow } from './tableRows.ts';

type Props = { readonly row: TableRow };

/** Over each row: where a held activity or piece of evidence would land. */
export function RowLayer({ row }: Props) {
  const { place, nodeRef } = useDropTarget(targetOf(row));
  return (
    <div
      ref={nodeRef}
      className={classes(
        'absolute inset-0',
        place === 'inside' && 'bg-accent/10 outline-2 -outline-offset-2 outline-accent',
      )}
    >
      <DropMarker place={place === null ? null : row.kind === 'add' ? 'before' : place} />
    </div>
  );
}

function targetOf(row: TableRow): DropTarget {
  const { id, kind } = row;
  if (row.kind === 'activity') return { id, kind, list: row.record.outputId, accepts: besideOrGiven };
  if (row.kind === 'add' && row.adds === 'activity')
    return { id, kind, list: row.parentId, accepts: besideOrGiven };
  if (row.kind === 'output') return { id, kind, accepts: insideAny };
  return { id, kind, accepts: nothing };
}

/** An activity stands beside another; evidence is given to it. On the line at the end both come last. */
function besideOrGiven({ kind }: DragItem) {
  return kind === 'activity' ? ('beside' as const) : kind === 'evidence' ? ('inside' as const) : null;
}

function insideAny({ kind }: DragItem) {
  return kind === 'activity' || kind === 'evidence' ? ('inside' as const) : null;
}

function nothing() {
  return null;
}
