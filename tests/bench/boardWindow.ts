import type { Page } from 'playwright';
import { type Box, centreOf, type MousePath, type Point, pathThrough, waitingAt } from './mousePath.ts';

export async function goToBoard(page: Page): Promise<void> {
  await page.locator('a[href="#/run"]').first().waitFor();
  await page.evaluate(() => (location.hash = '#/run'));
  await page.locator('[data-card]').first().waitFor();
  // The cards of the clusters that are in sight come a little later.
  await page.waitForTimeout(1000);
}

const loose = '[data-card]:not([data-cluster] *)';

/** The card that a drag takes up: once it lies in a cluster, another one stands there. */
export function firstLooseCard(page: Page): Promise<string | null> {
  return page.locator(loose).first().getAttribute('data-card');
}

/**
 * From a card of no cluster over the clusters of both columns to the lower edge of the second, where its
 * clusters scroll by themselves, then to and fro once more and into one that has come into sight there.
 */
export async function longWay(page: Page): Promise<MousePath> {
  const [start] = await boxes(page, loose);
  const clusters = await boxes(page, '[data-cluster]');
  const wall = (await boxes(page, ':has(> [data-cluster])')).at(-1);
  if (!start || !wall) throw new Error('the board is not there');
  const inSight = clusters.filter(({ y }) => y < wall.y + wall.height);
  const middle = wall.y + wall.height / 2;
  const over = inSight.map((box): Point => ({ x: centreOf(box).x, y: middle })).toSorted((a, b) => a.x - b.x);
  const edge = { x: wall.x + wall.width / 4, y: wall.y + wall.height - 16 };
  return [
    ...pathThrough([centreOf(start), ...over, edge]),
    ...waitingAt(edge, 160),
    ...pathThrough([edge, ...over.toReversed(), { x: edge.x, y: middle }]),
  ];
}

/** So that the same way leads over the same places again. */
export async function scrollBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0;
  });
}

function boxes(page: Page, selector: string): Promise<readonly Box[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      }),
    selector,
  );
}
