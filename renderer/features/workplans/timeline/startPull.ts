import { type ActivityId, type Span, spanOf } from '../../../../shared/domain/activity.ts';
import { quarterOf } from '../../../../shared/domain/month.ts';
import { type SpanGrip, spanFrom, spanOfQuarter } from '../../../../shared/domain/planSpan.ts';
import { edgePull, monthsPulled, monthUnder, pullWithin } from '../../../../shared/domain/timelineScale.ts';
import { followPointer } from '../../../ui/drag/followPointer.ts';
import { type BarDrag, showDrag } from './barDrag.ts';
import type { ActivityItem } from './timelineItems.ts';

export type Scale = {
  readonly range: Span;
  readonly phase: Span;
  readonly monthWidth: number;
  readonly frozenWidth: number;
};

type Pull = {
  readonly item: ActivityItem;
  readonly grip: SpanGrip | 'draw';
  readonly ids: ReadonlySet<ActivityId>;
  readonly scale: Scale;
  readonly scroller: HTMLElement;
  /** Null when it was only a press. */
  readonly onDropped: (drag: BarDrag | null) => void;
};

/** In pixels: less is a press; and how near to an edge the chart begins to scroll. */
const slack = 4;
const reach = 56;
/** Pixels in a millisecond, at the very edge. */
const fastest = 0.8;

/** Follows the pointer from a press on a bar until it is let go. Esc calls it off. */
export function startPull(pressed: PointerEvent, pull: Pull): void {
  const { scroller, scale } = pull;
  const { frozenWidth } = scale;
  const box = scroller.getBoundingClientRect();
  const placeAt = (clientX: number) => clientX - box.left - frozenWidth + scroller.scrollLeft;
  const from = placeAt(pressed.clientX);
  let last = pressed.clientX;
  let drag: BarDrag | null = null;

  function follow(): void {
    if (drag === null && Math.abs(last - pressed.clientX) < slack) return;
    const next = dragAt(pull, from, placeAt(last));
    if (isSame(next, drag)) return;
    drag = next;
    showDrag(drag);
  }

  const pulled = followPointer({
    onMoved: ({ clientX }) => {
      last = clientX;
      follow();
    },
    onEnded: (isKept) => {
      if (isKept) pull.onDropped(drag);
      showDrag(null);
    },
  });

  let before = performance.now();
  function scrollAtEdges(now: number): void {
    if (pulled.aborted) return;
    const speed = edgePull(last, box.left + frozenWidth, box.right, reach);
    // What lies at an edge can be taken hold of without everything running away.
    if (drag && speed !== 0 && Math.sign(last - pressed.clientX) === Math.sign(speed)) {
      scroller.scrollLeft += speed * fastest * Math.min(now - before, 50);
      follow();
    }
    before = now;
    requestAnimationFrame(scrollAtEdges);
  }
  requestAnimationFrame(scrollAtEdges);
}

function dragAt({ item, grip, ids, scale }: Pull, from: number, to: number): BarDrag {
  const { range, monthWidth } = scale;
  const heldKey = item.key;
  if (grip === 'draw') {
    const span = spanFrom(monthUnder(from, monthWidth, range), monthUnder(to, monthWidth, range));
    return { grip, heldKey, ids, span };
  }
  const span = spanOf(item.activity.record) ?? range;
  return { grip, heldKey, ids, months: pullWithin(span, range, monthsPulled(to - from, monthWidth)) };
}

function isSame(a: BarDrag, b: BarDrag | null): boolean {
  if (a.grip === 'draw')
    return b?.grip === 'draw' && a.span.start === b.span.start && a.span.end === b.span.end;
  return b !== null && b.grip !== 'draw' && a.months === b.months;
}

/** The quarter that was pressed in an empty row. */
export function pressedSpan(pressed: PointerEvent, scroller: HTMLElement, scale: Scale): Span {
  const x = pressed.clientX - scroller.getBoundingClientRect().left - scale.frozenWidth + scroller.scrollLeft;
  return spanOfQuarter(quarterOf(monthUnder(x, scale.monthWidth, scale.range)), scale.phase);
}
