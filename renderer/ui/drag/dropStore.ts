import type { DragItem, Drop } from './drop.ts';
import type { DropPlace } from './dropPlace.ts';

/** What is held and where it would land now. Outside React, so that a move re-renders only what it passes over. */
export type DropStore = {
  readonly get: () => Drop | null;
  readonly isHeld: (itemId: string) => boolean;
  readonly placeAt: (targetId: string) => DropPlace | null;
  /** The held item stands on itself, or its list's end is meant: the list as a whole is lit. */
  readonly isList: (targetId: string) => boolean;
  readonly set: (drop: Drop | null) => void;
  readonly hold: (item: DragItem | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Hears only of what concerns the item or target with that id. */
  readonly subscribeTo: (id: string, listener: () => void) => () => void;
};

export function createDropStore(): DropStore {
  let held: string | null = null;
  let current: Drop | null = null;
  const listeners = new Map<string | null, Set<() => void>>();

  function subscribeTo(id: string | null, listener: () => void): () => void {
    const own = listeners.get(id) ?? new Set();
    listeners.set(id, own.add(listener));
    return () => {
      own.delete(listener);
      if (own.size === 0 && listeners.get(id) === own) listeners.delete(id);
    };
  }

  function tell(...ids: readonly (string | null | undefined)[]): void {
    for (const id of new Set(ids))
      if (id !== undefined) for (const listener of listeners.get(id) ?? []) listener();
  }

  return {
    get: () => current,
    isHeld: (itemId) => held === itemId,
    placeAt: (targetId) => {
      if (current?.target.id !== targetId) return null;
      return current.item.id === targetId ? null : current.place;
    },
    isList: (targetId) =>
      current !== null && (current.target.id === targetId || current.target.list === targetId),
    set: (drop) => {
      if (drop?.target.id === current?.target.id && drop?.place === current?.place) return;
      const before = current?.target;
      current = drop;
      tell(null, before?.id, before?.list, drop?.target.id, drop?.target.list);
    },
    hold: (item) => {
      const before = held;
      held = item?.id ?? null;
      if (held !== before) tell(before ?? undefined, held ?? undefined);
    },
    subscribe: (listener) => subscribeTo(null, listener),
    subscribeTo,
  };
}
