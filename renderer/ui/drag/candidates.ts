import type { DroppableContainer } from '@dnd-kit/core';
import type { DragItem, DropTarget } from './drop.ts';
import type { Box, Candidate } from './dropPlace.ts';

/**
 * The targets that would take the item, with their boxes as they are now. dnd-kit's own boxes are
 * measured at times of its choosing, too seldom for lists whose rows mount and shift while they scroll.
 */
export function candidatesFor(
  item: DragItem,
  containers: readonly DroppableContainer[],
): readonly Candidate[] {
  const clips = new Map<Element, Box>();
  const found: Candidate[] = [];
  for (const container of containers) {
    const target = targetOf(container);
    const node = container.node.current;
    const mode = target.accepts(item);
    if (!node || !mode) continue;
    found.push({
      id: target.id,
      box: node.getBoundingClientRect(),
      clip: clipOf(node, clips),
      mode,
      list: target.list ?? null,
      axis: target.axis ?? 'y',
    });
  }
  return found;
}

export function targetOf(container: DroppableContainer): DropTarget {
  return container.data.current as unknown as DropTarget;
}

// The style of an ancestor is asked for once in its life: at 2,000 targets it is what costs.
const scrollers = new WeakMap<Element, Element | null>();

function clipOf(node: Element, clips: Map<Element, Box>): Box | null {
  const scroller = scrollerOf(node);
  if (!scroller) return null;
  const known = clips.get(scroller);
  if (known) return known;
  const own = scroller.getBoundingClientRect();
  const outer = clipOf(scroller, clips);
  const clip = outer ? overlap(own, outer) : own;
  clips.set(scroller, clip);
  return clip;
}

function scrollerOf(node: Element): Element | null {
  const parent = node.parentElement;
  if (!parent || parent === document.body) return null;
  const known = scrollers.get(parent);
  if (known !== undefined) return known;
  const { overflowX, overflowY } = getComputedStyle(parent);
  const isScroller = [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
  const scroller = isScroller ? parent : scrollerOf(parent);
  scrollers.set(parent, scroller);
  return scroller;
}

function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
