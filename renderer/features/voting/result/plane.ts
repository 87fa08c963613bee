import type { Rating } from '../../../../shared/domain/rating.ts';
import type { Plane } from './chipLayout.ts';

/** All lengths in em: the plane is as large as the letters on it. */
export const plane: Plane = { width: 36, height: 22, chipWidth: 3.9, chipHeight: 1.7 };

/** Half a chip stays free around, so that what stands at an edge is not cut. */
const inset = { x: plane.chipWidth / 2, y: plane.chipHeight / 2 };

export function spotOf({ impact, ease }: Rating): { readonly x: number; readonly y: number } {
  return {
    x: inset.x + (ease / 10) * (plane.width - 2 * inset.x),
    y: plane.height - inset.y - (impact / 10) * (plane.height - 2 * inset.y),
  };
}

/** The place under a point, in halves, within the plane. */
export function ratingAt({ x, y }: { readonly x: number; readonly y: number }): Rating {
  const ease = ((x - inset.x) / (plane.width - 2 * inset.x)) * 10;
  const impact = ((plane.height - inset.y - y) / (plane.height - 2 * inset.y)) * 10;
  return { impact: inHalves(impact), ease: inHalves(ease) };
}

export function inHalves(value: number): number {
  return Math.min(10, Math.max(0, Math.round(value * 2) / 2));
}
