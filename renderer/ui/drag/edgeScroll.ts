import type { Point } from './dropPlace.ts';
import { scrollerOf } from './scrollers.ts';

/** How near to the edge it begins, as a share of the scroller's size. */
const threshold = { x: 0.08, y: 0.14 };
/** Pixels in a millisecond, at the very edge. */
const fastest = 0.9;
/** After a pause, such as a long frame, it goes on as if that had been short. */
const longestStep = 50;

type Axis = 'x' | 'y';
type Way = -1 | 1;

/**
 * Scrolls what the pointer is over, the nearer to its edge the faster. Only in directions in which the
 * pointer has moved since the lift: what lies at an edge can be lifted without everything running away.
 */
export class EdgeScroll {
  readonly #meant = new Set<string>();
  #last: Point;

  constructor(start: Point) {
    this.#last = start;
  }

  follow(point: Point): void {
    for (const axis of ['x', 'y'] as const)
      if (point[axis] !== this.#last[axis])
        this.#meant.add(`${axis}${Math.sign(point[axis] - this.#last[axis])}`);
    this.#last = point;
  }

  /** The outermost scroller around `node` that can still go the way that is meant. */
  step(node: Element, elapsed: number): void {
    const scrollers: Element[] = [];
    for (let each = scrollerOf(node); each; each = scrollerOf(each)) scrollers.unshift(each);
    const span = Math.min(elapsed, longestStep) * fastest;
    for (const scroller of scrollers) {
      const box = scroller.getBoundingClientRect();
      const x = this.#share(
        'x',
        box.left,
        box.right,
        wayLeft(scroller.scrollLeft, scroller.scrollWidth - scroller.clientWidth),
      );
      const y = this.#share(
        'y',
        box.top,
        box.bottom,
        wayLeft(scroller.scrollTop, scroller.scrollHeight - scroller.clientHeight),
      );
      if (x === 0 && y === 0) continue;
      scroller.scrollBy({ left: x * span, top: y * span, behavior: 'instant' });
      return;
    }
  }

  /** From -1, backwards at full speed, to 1. */
  #share(axis: Axis, from: number, to: number, left: ReadonlySet<Way>): number {
    const reach = (to - from) * threshold[axis];
    const inwards = { '-1': this.#last[axis] - from, 1: to - this.#last[axis] };
    for (const way of [-1, 1] as const) {
      const near = (reach - inwards[way]) / reach;
      if (near > 0 && left.has(way) && this.#meant.has(`${axis}${way}`)) return way * Math.min(near, 1);
    }
    return 0;
  }
}

/** The ways in which there is still something to see. */
function wayLeft(at: number, most: number): ReadonlySet<Way> {
  return new Set<Way>([...(at > 0 ? [-1 as const] : []), ...(at < most - 1 ? [1 as const] : [])]);
}
