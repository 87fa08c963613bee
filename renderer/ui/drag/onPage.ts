import type { DropTarget } from './drop.ts';

/** A target that is on the page, and where. */
export type TargetOnPage = { target: DropTarget; node: Element | null };

/** The elements of an item: what moves, and what it is held by. */
export type ItemOnPage = { node: HTMLElement | null; handle: HTMLElement | null };
