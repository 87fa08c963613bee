import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { assert } from '../../shared/lib/assert.ts';
import { type BareTable, becomeBareTable } from './bareScroll.ts';
import type { Benchmark } from './benchmark.ts';
import { largePlan } from './largePlan.ts';
import { percentile } from './measure.ts';
import { type PageTimes, timesDuring } from './pageTimes.ts';
import { TwoWindows } from './twoWindows.ts';

const activities = 500;
/** A wheel that is turned briskly: so many notches, one at each frame. */
const notches = 90;
const notch = 100;
const frame = 16;
const grid = '.group\\/grid';

export const benchmark: Benchmark<PageTimes> = {
  rows: [
    {
      name: `frames of scrolling a table of ${activities} activities in 25 columns, p95`,
      unit: 'ms',
      goal: 1.5,
      goalOf: 'ratio',
      statistic: 'median',
      figureOf: ({ frames }) => percentile(frames, 0.95) ?? 0,
    },
  ],
  rounds: 9,
  warmUp: 1,
  prepare: () => {
    const both = new TwoWindows();
    const windows = prepared(both);
    return {
      ours: async () => scroll((await windows).ours, grid),
      control: async () => scroll((await windows).control, '#scroller'),
      close: async () => both.close(),
    };
  },
};

type Windows = { readonly ours: Page; readonly control: Page };

async function prepared(both: TwoWindows): Promise<Windows> {
  const { ours, control } = await both.open(largePlan(activities));
  await showWholeTable(ours);
  await control.evaluate(becomeBareTable, await sameCells(ours));
  return { ours, control };
}

async function showWholeTable(page: Page): Promise<void> {
  await page.locator('a[href^="#/workplans"]').first().waitFor();
  await page.evaluate(() => (location.hash = '#/workplans'));
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.keyboard.press('Escape');
  await page.locator('[data-index] [data-column="20"]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(1000);
}

/** The words and widths of the rows in sight, for the table that does nothing else. */
function sameCells(page: Page): Promise<BareTable> {
  return page.evaluate((count) => {
    const headings = [...document.querySelectorAll<HTMLElement>('[role=columnheader][data-heading]')];
    const rows = [...document.querySelectorAll('[data-index]')].map((row) =>
      [...row.querySelectorAll('[data-column]')].map((cell) => cell.textContent ?? ''),
    );
    const whole = rows.filter((cells) => cells.length === headings.length);
    return { rows: whole, widths: headings.map((heading) => heading.offsetWidth), count };
  }, activities);
}

/** By the wheel of the browser's own input, and back to the top when the time is taken. */
async function scroll(page: Page, scroller: string): Promise<PageTimes> {
  const box = await page.locator(scroller).first().boundingBox();
  assert(box, 'the table is there');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  const times = await timesDuring(page, async () => {
    const begun = performance.now();
    const turns: Promise<unknown>[] = [];
    for (let n = 0; n < notches; n++) {
      turns.push(
        session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY: notch }),
      );
      await sleep(Math.max(0, begun + (n + 1) * frame - performance.now()));
    }
    await Promise.all(turns);
  });
  await session.detach();
  const top = await page
    .locator(scroller)
    .first()
    .evaluate((node) => {
      const reached = node.scrollTop;
      node.scrollTop = 0;
      return reached;
    });
  assert(top > (notches * notch) / 2, 'the table has scrolled');
  await page.waitForTimeout(300);
  return times;
}
