import type { Drop } from './drop.ts';
import type { DropPlace } from './dropPlace.ts';

/** Where the held item would land now. Outside React, so that a move re-renders only what it passes over. */
export type DropStore = {
  readonly get: () => Drop | null;
  readonly placeAt: (targetId: string) => DropPlace | null;
  /** The held item stands on itself, or its list's end is meant: the list as a whole is lit. */
  readonly isList: (targetId: string) => boolean;
  readonly set: (drop: Drop | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createDropStore(): DropStore {
  let current: Drop | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    placeAt: (targetId) => {
      if (current?.target.id !== targetId) return null;
      return current.item.id === targetId ? null : current.place;
    },
    isList: (targetId) =>
      current !== null && (current.target.id === targetId || current.target.list === targetId),
    set: (drop) => {
      if (drop?.target.id === current?.target.id && drop?.place === current?.place) return;
      current = drop;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
