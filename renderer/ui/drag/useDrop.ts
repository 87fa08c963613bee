import { useContext, useSyncExternalStore } from 'react';
import { DragContext } from './dragContext.ts';
import type { Drop } from './drop.ts';

/** Where the held item would land now, for what must show it as a whole; a single target asks useDropTarget. */
export function useDrop(): Drop | null {
  const { store } = useContext(DragContext);
  return useSyncExternalStore(store.subscribe, store.get);
}
