import type { DropPlace } from './dropPlace.ts';

/** What is held. `kind` tells a target whether it wants it. */
export type DragItem = { readonly id: string; readonly kind: string };

export type DropTarget = {
  readonly id: string;
  readonly kind: string;
  /** The id of the target whose list this one is an item of. */
  readonly list?: string;
  /** The direction in which that list runs; downwards unless said. */
  readonly axis?: 'x' | 'y';
  /** `inside`: it takes the item into its list. `beside`: the item can stand before or after it. */
  readonly accepts: (item: DragItem) => 'inside' | 'beside' | null;
};

export type Drop = { readonly item: DragItem; readonly target: DropTarget; readonly place: DropPlace };

/** What is said aloud, in whole sentences. */
export type DragAnnouncements = {
  readonly lifted: (item: DragItem) => string;
  readonly movedOver: (drop: Drop) => string;
  readonly movedNowhere: (item: DragItem) => string;
  readonly dropped: (drop: Drop) => string;
  readonly cancelled: (item: DragItem) => string;
};
