// The style of an ancestor is asked for once in its life: at 2,000 targets it is what costs.
const scrollers = new WeakMap<Element, Element | null>();

/** The nearest ancestor that scrolls what is in it. */
export function scrollerOf(node: Element): Element | null {
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
