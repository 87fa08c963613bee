import type { Page } from 'playwright';

/** What the page itself saw while something was done in it, in milliseconds. */
export type PageTimes = {
  /** From each frame to the next. */
  readonly frames: readonly number[];
  /** How long each task took that held the page up; the browser tells of none below 50 ms. */
  readonly tasks: readonly number[];
};

type Recording = { stop: () => PageTimes };
type Recorded = { recording?: Recording };

export async function timesDuring(page: Page, act: () => Promise<void>): Promise<PageTimes> {
  await page.evaluate(record);
  await act();
  return page.evaluate(() => {
    const { recording } = globalThis as Recorded;
    return recording?.stop() ?? { frames: [], tasks: [] };
  });
}

/** Runs in the page. */
function record(): void {
  const frames: number[] = [];
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  let last: number | null = null;
  let next = requestAnimationFrame(function count(now) {
    if (last !== null) frames.push(now - last);
    last = now;
    next = requestAnimationFrame(count);
  });
  (globalThis as Recorded).recording = {
    stop: () => {
      cancelAnimationFrame(next);
      for (const { duration } of observer.takeRecords()) tasks.push(duration);
      observer.disconnect();
      return { frames, tasks };
    },
  };
}
