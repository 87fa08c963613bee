import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

/** Where the mouse goes: pressed at the first point, let go at the last. */
export type MousePath = readonly Point[];

/** A mouse tells of itself 125 times a second, whether or not the page keeps up with it. */
const pace = 8;
/** Pixels from one event to the next: a hand that moves briskly. */
const stride = 6;

export function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** In small steps from stop to stop. */
export function pathThrough(stops: readonly Point[]): MousePath {
  return stops.flatMap((to, index) => {
    const from = stops[index - 1];
    if (!from) return [to];
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stride);
    return Array.from({ length: steps }, (_, step) => {
      const along = (step + 1) / steps;
      return { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
    });
  });
}

/** As often to and fro around a point as a hand that waits there. */
export function waitingAt({ x, y }: Point, events: number): MousePath {
  return Array.from({ length: events }, (_, n) => ({ x: x + (n % 2), y }));
}

/** By the browser's own input, not Playwright's mouse, which runs a script in the page at each move of a drag. */
export async function dragAlong(page: Page, [start, ...rest]: MousePath): Promise<void> {
  if (!start) return;
  const session = await page.context().newCDPSession(page);
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: Point, buttons: 0 | 1) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      ...at,
      buttons,
      button: buttons === 1 || type === 'mouseReleased' ? 'left' : 'none',
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await send('mouseMoved', start, 0);
  await send('mousePressed', start, 1);
  const moves: Promise<unknown>[] = [];
  const begun = performance.now();
  for (const [index, point] of rest.entries()) {
    moves.push(send('mouseMoved', point, 1));
    await sleep(Math.max(0, begun + (index + 1) * pace - performance.now()));
  }
  await Promise.all(moves);
  await send('mouseReleased', rest.at(-1) ?? start, 0);
  await session.detach();
}
