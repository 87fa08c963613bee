import type { DragItem } from './drop.ts';
import { type Box, type Candidate, contains, type Point } from './dropPlace.ts';
import type { TargetOnPage } from './onPage.ts';
import { scrollerOf } from './scrollers.ts';

/**
 * The targets that would take the item, with their boxes as they are now: rows mount and shift while
 * they scroll. With a point, those alone that are not clipped away there; the others are not measured.
 */
export function candidatesFor(
  item: DragItem,
  targets: Iterable<TargetOnPage>,
  point: Point | null,
): readonly Candidate[] {
  const clips = new Map<Element, Box>();
  const found: Candidate[] = [];
  for (const { target, node } of targets) {
    const mode = node && target.accepts(item);
    if (!mode) continue;
    const clip = clipOf(node, clips);
    if (clip && point && !contains(clip, point)) continue;
    found.push({
      id: target.id,
      box: node.getBoundingClientRect(),
      clip,
      mode,
      list: target.list ?? null,
      axis: target.axis ?? 'y',
    });
  }
  return found;
}

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

function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
