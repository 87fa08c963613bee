import { createContext } from 'react';
import { createDropStore, type DropStore } from './dropStore.ts';

type Shared = {
  readonly store: DropStore;
  /** Said of each item: `card that can be moved`. */
  readonly roleDescription: string;
};

export const DragContext = createContext<Shared>({ store: createDropStore(), roleDescription: '' });
