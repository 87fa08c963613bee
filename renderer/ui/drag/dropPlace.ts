export type Point = { readonly x: number; readonly y: number };
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Inside a list at its end, or beside one item of a list. */
export type DropPlace = 'before' | 'after' | 'inside';

export type Candidate = {
  readonly id: string;
  readonly box: Box;
  /** The part of the window in which the box can be seen: what has scrolled out cannot be hit. */
  readonly clip: Box | null;
  readonly mode: 'inside' | 'beside';
  /** The id of the candidate whose list this one is an item of. */
  readonly list: string | null;
  /** The direction in which that list runs. */
  readonly axis: 'x' | 'y';
};

export type Found = { readonly id: string; readonly place: DropPlace };

/** How far beside everything a drop still counts; farther out it is called off. */
const reach = 48;

/** Where something would land that is let go at `point`. */
export function findDrop(point: Point, candidates: readonly Candidate[]): Found | null {
  const inSight = candidates.filter((candidate) => !candidate.clip || contains(candidate.clip, point));
  const hit = smallest(inSight.filter((candidate) => contains(candidate.box, point)));
  const chosen = hit ?? nearest(point, inSight, reach);
  if (!chosen) return null;
  if (chosen.mode === 'beside') return { id: chosen.id, place: half(point, chosen) };

  // The gaps between items belong to the items beside them.
  const items = inSight.filter((candidate) => candidate.mode === 'beside' && candidate.list === chosen.id);
  const item = nearest(point, items, Number.POSITIVE_INFINITY);
  return item ? { id: item.id, place: half(point, item) } : { id: chosen.id, place: 'inside' };
}

/** The item before which `moved` lands, or null for the end of the list. */
export function landsBefore(ids: readonly string[], moved: string, found: Found): string | null {
  if (found.place === 'inside') return null;
  const others = ids.filter((id) => id !== moved);
  const index = others.indexOf(found.id);
  if (found.id === moved) return others.find((id) => ids.indexOf(id) > ids.indexOf(moved)) ?? null;
  if (index === -1) return null;
  return others[found.place === 'before' ? index : index + 1] ?? null;
}

function half(point: Point, { box, axis }: Candidate): DropPlace {
  const isFirstHalf =
    axis === 'y' ? point.y < (box.top + box.bottom) / 2 : point.x < (box.left + box.right) / 2;
  return isFirstHalf ? 'before' : 'after';
}

export function contains(box: Box, point: Point): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}

function smallest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (!best || area(candidate.box) < area(best.box)) best = candidate;
  return best;
}

function nearest(point: Point, candidates: readonly Candidate[], limit: number): Candidate | null {
  let best: Candidate | null = null;
  let least = limit;
  for (const candidate of candidates) {
    const distance = distanceTo(candidate.box, point);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

function area(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

function distanceTo(box: Box, point: Point): number {
  const x = Math.max(box.left - point.x, 0, point.x - box.right);
  const y = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(x, y);
}
