import { type ReactNode, useCallback } from 'react';
import { classes } from '../ui/classes.ts';
import { DropMarker } from '../ui/drag/DropMarker.tsx';
import type { DragItem } from '../ui/drag/drop.ts';
import { useDraggableItem } from '../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../ui/drag/useNodeRefs.ts';
import { RowHandle } from './RowHandle.tsx';
import { rowKeys } from './rowKeys.ts';

type Props = {
  readonly id: string;
  /** Rows of one kind can stand beside one another. */
  readonly kind: string;
  /** The id of the target that stands for the list it is in. */
  readonly list: string;
  readonly handleLabel: string;
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
  readonly onStepped: (by: -1 | 1) => void;
  readonly onRemoved: () => void;
};

/** One record of a list as a row that is moved by its handle: what is written in it, and its menu. */
export function MovableRow({ id, kind, list, handleLabel, isNarrow = false, children, ...rest }: Props) {
  const accepts = useCallback((item: DragItem) => (item.kind === kind ? 'beside' : null), [kind]);
  const drag = useDraggableItem({ id, kind });
  const drop = useDropTarget({ id, kind, list, accepts });
  const nodeRef = useNodeRefs(drag.nodeRef, drop.nodeRef);
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys are heard on their way up from the handle */}
      <div
        ref={nodeRef}
        className={classes(
          'group/row relative grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2 border-b border-line pr-1 focus-within:bg-raised hover:bg-raised',
          isNarrow ? 'items-center py-0.5' : 'items-start py-2.5',
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
