import { candidatesFor } from './candidates.ts';
import type { DragItem } from './drop.ts';
import { type Candidate, type DropPlace, type Found, findDrop, type Point } from './dropPlace.ts';
import { createDropStore, type DropStore } from './dropStore.ts';
import { EdgeScroll } from './edgeScroll.ts';
import type { TargetOnPage } from './onPage.ts';
import { PressedItem } from './pressedItem.ts';
import { type ArrowKey, nextStop, type Stop } from './readingOrder.ts';

/**
 * One area's items and targets, and the drag that is under way in it. All of it is outside React and
 * outside dnd-kit's own lists: at each change of those, everything that is in one renders again.
 */
export class Dragging {
  readonly store: DropStore = createDropStore();
  readonly pressed = new PressedItem();
  readonly targets = new Map<string, TargetOnPage>();
  #held: DragItem | null = null;
  #keyStop: Stop | null = null;
  #pointer: Point | null = null;
  #listening = new AbortController();

  get held(): DragItem | null {
    return this.#held;
  }

  /** Lifted by the pointer at a point, or by a key. */
  lift(item: DragItem, at: Point | null): void {
    this.#held = item;
    this.#pointer = at;
    this.store.hold(item);
    if (at) this.#followPointer(at);
  }

  release(): void {
    this.#listening.abort();
    this.#held = null;
    this.#keyStop = null;
    this.#pointer = null;
    this.store.set(null);
    this.store.hold(null);
  }

  /** Looks where the held item would land now: what is under the pointer changes also when that rests. */
  look(): void {
    if (!this.#held || !this.#pointer) return;
    const candidates = candidatesFor(this.#held, this.targets.values(), this.#pointer);
    this.#landAt(this.#held, findDrop(this.#pointer, candidates));
  }

  /** Moves on to the next target and answers with it, or with null at the end. */
  toNext(key: ArrowKey): Element | null {
    const item = this.#held;
    if (!item) return null;
    const candidates = this.#inReadingOrder(candidatesFor(item, this.targets.values(), null));
    const current = candidates.find((candidate) => candidate.id === this.#keyStop?.id);
    const from = current ?? this.#stopAt(item.id) ?? this.#keyStop ?? this.#itself(item.id);
    const next = from && nextStop(candidates, from, key);
    const chosen = candidates.find((candidate) => candidate.id === next?.id);
    if (!chosen) return null;
    this.#keyStop = chosen;
    this.#landAt(item, { id: chosen.id, place: placeByKey(chosen, item.id, candidates) });
    return this.targets.get(chosen.id)?.node ?? null;
  }

  #landAt(item: DragItem, found: Found | null): void {
    const target = found ? this.targets.get(found.id)?.target : undefined;
    this.store.set(found && target ? { item, target, place: found.place } : null);
  }

  #followPointer(start: Point): void {
    const edges = new EdgeScroll(start);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const follow = ({ clientX: x, clientY: y }: PointerEvent): void => {
      this.#pointer = { x, y };
      edges.follow(this.#pointer);
    };
    // Before dnd-kit hears of it: a drop lands where the pointer was let go.
    for (const name of ['pointermove', 'pointerup'] as const)
      window.addEventListener(name, follow, { capture: true, signal });

    let last = performance.now();
    const atEachFrame = (now: number): void => {
      if (signal.aborted) return;
      this.look();
      const under = this.targets.get(this.store.get()?.target.id ?? '')?.node;
      const node = under ?? this.pressed.node;
      if (node) edges.step(node, now - last);
      last = now;
      requestAnimationFrame(atEachFrame);
    };
    requestAnimationFrame(atEachFrame);
  }

  #inReadingOrder(candidates: readonly Candidate[]): readonly Candidate[] {
    return candidates.toSorted((a, b) => {
      const [first, second] = [this.targets.get(a.id)?.node, this.targets.get(b.id)?.node];
      if (!first || !second || first === second) return 0;
      const position = first.compareDocumentPosition(second);
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
  }

  /** An item that is no target itself, such as one of another list, stands before the first of them. */
  #itself(id: string): Stop | null {
    const { node } = this.pressed;
    return node ? { id, box: node.getBoundingClientRect() } : null;
  }

  #stopAt(id: string): Stop | null {
    const node = this.targets.get(id)?.node;
    return node ? { id, box: node.getBoundingClientRect() } : null;
  }
}

/** Behind what follows it in its own list, where `before` the next one would be where it stands already; else before. */
function placeByKey(chosen: Candidate, heldId: string, candidates: readonly Candidate[]): DropPlace {
  if (chosen.mode === 'inside') return 'inside';
  const own = candidates.findIndex((candidate) => candidate.id === heldId);
  const isFurtherDown = candidates[own]?.list === chosen.list && candidates.indexOf(chosen) > own;
  return isFurtherDown ? 'after' : 'before';
}
