import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { DragContext } from './dragContext.ts';
import type { DragItem } from './drop.ts';
import type { ItemOnPage } from './onPage.ts';

type Options = { readonly isDisabled?: boolean };

/**
 * Give `nodeRef` to what moves and the handle to what is held by: the same element for a card, a
 * small button for a row. It renders again only when it is lifted or let go itself.
 */
export function useDraggableItem({ id, kind }: DragItem, { isDisabled = false }: Options = {}) {
  const { dragging, store, instructionsId, roleDescription } = useContext(DragContext);
  const elements = useRef<ItemOnPage>({ node: null, handle: null });
  const subscribe = useCallback((listener: () => void) => store.subscribeTo(id, listener), [store, id]);
  const isHeld = useSyncExternalStore(subscribe, () => store.isHeld(id));

  const nodeRef = useCallback(
    (node: HTMLElement | null) => {
      elements.current.node = node;
      dragging.pressed.place(id, elements.current);
    },
    [dragging, id],
  );
  const handleRef = useCallback(
    (handle: HTMLElement | null) => {
      elements.current.handle = handle;
      dragging.pressed.place(id, elements.current);
    },
    [dragging, id],
  );
  const onPointerDown = useCallback(
    (event: PointerEvent) => dragging.pressed.press('onPointerDown', event, { id, kind }),
    [dragging, id, kind],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => dragging.pressed.press('onKeyDown', event, { id, kind }),
    [dragging, id, kind],
  );

  const handle = useMemo(
    () => ({
      ...(isDisabled ? {} : { onPointerDown, onKeyDown }),
      'data-held': isHeld || undefined,
      'aria-describedby': instructionsId,
      'aria-roledescription': roleDescription,
      'aria-disabled': isDisabled || undefined,
    }),
    [isDisabled, onPointerDown, onKeyDown, isHeld, instructionsId, roleDescription],
  );
  return { nodeRef, handleRef, isHeld, handle };
}
