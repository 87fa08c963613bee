import { DropMarker } from '../../../ui/drag/DropMarker.tsx';
import type { DragItem } from '../../../ui/drag/drop.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import type { Row } from './rows.ts';

type Props = { readonly row: Row };

const list = 'recommendations';

/** Over each row: where a held recommendation would land; on the last row it comes last. */
export function RowLayer({ row }: Props) {
  const { place, nodeRef } = useDropTarget({ id: row.id, kind: row.kind, list, accepts });
  return (
    <div ref={nodeRef} className="absolute inset-0">
      <DropMarker place={place === null ? null : row.kind === 'add' ? 'before' : place} />
    </div>
  );
}

function accepts({ kind }: DragItem) {
  return kind === 'recommendation' ? ('beside' as const) : null;
}
