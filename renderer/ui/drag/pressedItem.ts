import type { KeyboardEvent, PointerEvent } from 'react';
import type { DragItem } from './drop.ts';
import type { ItemOnPage } from './onPage.ts';

export type PressEvent = PointerEvent | KeyboardEvent;

/** What dnd-kit offers its one draggable: to hear of presses, and to be told which elements are meant. */
export type HandOfDndKit = {
  readonly listeners: Readonly<Record<string, unknown>> | undefined;
  readonly setNode: (node: HTMLElement | null) => void;
  readonly setHandle: (handle: HTMLElement | null) => void;
};

/** The items on the page, and which of them dnd-kit's one draggable stands for. */
export class PressedItem {
  readonly #items = new Map<string, ItemOnPage>();
  #hand: HandOfDndKit | null = null;
  #pressed: DragItem | null = null;

  /** What was pressed last; after a drop it is still it, while its picture glides to where it landed. */
  get item(): DragItem | null {
    return this.#pressed;
  }

  get node(): HTMLElement | null {
    return this.#items.get(this.#pressed?.id ?? '')?.node ?? null;
  }

  takeHand(hand: HandOfDndKit): void {
    this.#hand = hand;
    this.#point();
  }

  /** The elements of an item have come, gone or changed; an item that moves to another list gets new ones. */
  place(id: string, elements: ItemOnPage): void {
    const known = this.#items.get(id);
    if (elements.node || elements.handle) this.#items.set(id, elements);
    else if (known === elements) this.#items.delete(id);
    if (id === this.#pressed?.id) this.#point();
  }

  press(name: 'onPointerDown' | 'onKeyDown', event: PressEvent, item: DragItem): void {
    const before = this.#pressed;
    this.#pressed = item;
    this.#point();
    const hear = this.#hand?.listeners?.[name] as ((event: PressEvent) => void) | undefined;
    hear?.(event);
    // dnd-kit marks the event that it takes. One that it does not take, during a drag or with another
    // button, leaves the hand as it was.
    if ('dndKit' in event.nativeEvent) return;
    this.#pressed = before;
    this.#point();
  }

  #point(): void {
    const elements = this.#items.get(this.#pressed?.id ?? '');
    this.#hand?.setNode(elements?.node ?? null);
    this.#hand?.setHandle(elements?.handle ?? null);
  }
}
