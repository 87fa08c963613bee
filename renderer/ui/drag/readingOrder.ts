import type { Box } from './dropPlace.ts';

export type Stop = { readonly id: string; readonly box: Box };
export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/**
 * The stop that an arrow key leads to. Up and down walk through all stops in the order in which
 * they are read; left and right go to the nearest stop that begins in another column.
 */
export function nextStop(stops: readonly Stop[], current: Stop, key: ArrowKey): Stop | null {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const index = stops.findIndex((stop) => stop.id === current.id);
    return stops[key === 'ArrowDown' ? index + 1 : index - 1] ?? null;
  }
  const isRight = key === 'ArrowRight';
  let best: Stop | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    const across = isRight ? stop.box.left - current.box.right : current.box.left - stop.box.right;
    if (across < -1) continue;
    // A column across counts for more than a row down: the nearest column first, in it the nearest height.
    const cost = across * 4 + Math.abs(stop.box.top - current.box.top);
    if (cost >= least) continue;
    best = stop;
    least = cost;
  }
  return best;
}

export function isArrowKey(key: string): key is ArrowKey {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
}
