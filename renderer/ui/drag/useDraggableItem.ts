import { useDraggable } from '@dnd-kit/core';
import { useContext } from 'react';
import { DragContext } from './dragContext.ts';
import type { DragItem } from './drop.ts';

type Options = { readonly isDisabled?: boolean };

/**
 * Give `nodeRef` to what moves and the handle to what is held by: the same element for a card, a
 * small button for a row. Call it in a thin shell around memoised content: at each change of target
 * dnd-kit renders every item of the view once more, and the shell is all that should pay for it.
 */
export function useDraggableItem(item: DragItem, { isDisabled = false }: Options = {}) {
  const { roleDescription } = useContext(DragContext);
  const drag = useDraggable({ id: item.id, data: item, disabled: isDisabled });
  return {
    nodeRef: drag.setNodeRef,
    handleRef: drag.setActivatorNodeRef,
    isHeld: drag.isDragging,
    handle: {
      ...drag.listeners,
      'data-held': drag.isDragging || undefined,
      'aria-describedby': drag.attributes['aria-describedby'],
      'aria-roledescription': roleDescription,
      'aria-disabled': isDisabled || undefined,
    },
  };
}
