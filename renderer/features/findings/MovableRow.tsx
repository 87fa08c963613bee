import { type ReactNode, useCallback } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { RowHandle } from '../../app/RowHandle.tsx';
import { rowKeys } from '../../app/rowKeys.ts';
import { classes } from '../../ui/classes.ts';
import { DropMarker } from '../../ui/drag/DropMarker.tsx';
import type { DragItem } from '../../ui/drag/drop.ts';
import { useDraggableItem } from '../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../../ui/drag/useNodeRefs.ts';
import { listId, type RowKind } from './findingActions.ts';

type Props = {
  readonly id: string;
  readonly kind: RowKind;
  readonly sessionId: SessionId;
  readonly handleLabel: string;
  readonly children: ReactNode;
  readonly onStepped: (by: -1 | 1) => void;
  readonly onRemoved: () => void;
};

/** A finding or a decision as a row that is moved by its handle. */
export function MovableRow({ id, kind, sessionId, handleLabel, children, ...rest }: Props) {
  const accepts = useCallback((item: DragItem) => (item.kind === kind ? 'beside' : null), [kind]);
  const drag = useDraggableItem({ id, kind });
  const drop = useDropTarget({ id, kind, list: listId(kind, sessionId), accepts });
  const nodeRef = useNodeRefs(drag.nodeRef, drop.nodeRef);
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys are heard on their way up from the handle */}
      <div
        ref={nodeRef}
        className={classes(
          'group/row relative grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2 border-b border-line py-2.5 pr-1 focus-within:bg-raised hover:bg-raised',
          drag.isHeld && 'opacity-35',
        )}
        onKeyDown={(event) => {
          // Delete and arrows belong to the field that has the focus, where it is not the handle.
          if (event.target instanceof HTMLElement && event.target.dataset['rowHandle'] === id)
            rowKeys(event, rest);
        }}
      >
        <RowHandle id={id} label={handleLabel} handle={drag.handle} handleRef={drag.handleRef} />
        {children}
        <DropMarker place={drop.place} />
      </div>
    </li>
  );
}
