import { useDroppable } from '@dnd-kit/core';
import { useContext, useSyncExternalStore } from 'react';
import { DragContext } from './dragContext.ts';
import type { DropTarget } from './drop.ts';

/** The place at which the held item would land here, and whether this target's list is the one meant. */
export function useDropTarget(
  target: DropTarget,
  { isDisabled = false }: { readonly isDisabled?: boolean } = {},
) {
  const { store } = useContext(DragContext);
  const { setNodeRef } = useDroppable({ id: target.id, data: target, disabled: isDisabled });
  const place = useSyncExternalStore(store.subscribe, () => store.placeAt(target.id));
  const isList = useSyncExternalStore(store.subscribe, () => store.isList(target.id));
  return { nodeRef: setNodeRef, place, isList };
}
