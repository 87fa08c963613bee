import { useCallback, useContext, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { DragContext } from './dragContext.ts';
import type { DropTarget } from './drop.ts';
import type { TargetOnPage } from './onPage.ts';

/** The place at which the held item would land here, and whether this target's list is the one meant. */
export function useDropTarget(
  target: DropTarget,
  { isDisabled = false }: { readonly isDisabled?: boolean } = {},
) {
  const { dragging, store } = useContext(DragContext);
  const { id } = target;
  const own = useRef<TargetOnPage>({ target, node: null });
  useLayoutEffect(() => {
    own.current.target = target;
  });

  const nodeRef = useCallback(
    (node: Element | null) => {
      own.current.node = node;
      if (node && !isDisabled) dragging.targets.set(id, own.current);
      else if (dragging.targets.get(id) === own.current) dragging.targets.delete(id);
    },
    [dragging, id, isDisabled],
  );

  const subscribe = useCallback((listener: () => void) => store.subscribeTo(id, listener), [store, id]);
  const place = useSyncExternalStore(subscribe, () => store.placeAt(id));
  const isList = useSyncExternalStore(subscribe, () => store.isList(id));
  return { nodeRef, place, isList };
}
