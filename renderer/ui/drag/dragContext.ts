import { createContext } from 'react';
import { Dragging } from './dragging.ts';
import type { DropStore } from './dropStore.ts';

type Shared = {
  readonly dragging: Dragging;
  readonly store: DropStore;
  /** The id of the text that says how to lift, move and drop. */
  readonly instructionsId: string;
  /** Said of each item: `card that can be moved`. */
  readonly roleDescription: string;
};

const nowhere = new Dragging();

export const DragContext = createContext<Shared>({
  dragging: nowhere,
  store: nowhere.store,
  instructionsId: '',
  roleDescription: '',
});
