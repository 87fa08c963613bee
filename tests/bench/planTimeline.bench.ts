import type { Page } from 'playwright';
import { assert } from '../../shared/lib/assert.ts';
import { becomeBareDrag } from './bareDrag.ts';
import type { Benchmark } from './benchmark.ts';
import { largePlan } from './largePlan.ts';
import { percentile } from './measure.ts';
import { centreOf, dragAlong, type MousePath, pathThrough, waitingAt } from './mousePath.ts';
import { type PageTimes, timesDuring } from './pageTimes.ts';
import { TwoWindows } from './twoWindows.ts';

const activities = 500;
/** After the drop, until it is stored. */
const rest = 500;

export const benchmark: Benchmark<PageTimes> = {
  rows: [
    {
      name: `frames of a bar's drag in a timeline of ${activities} activities, p95`,
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
      ours: async () => {
        const { ours, way } = await windows;
        const before = await firstRow(ours);
        const times = await drag(ours, way);
        assert(before !== (await firstRow(ours)), 'the bar has moved');
        await startAgain(ours);
        return times;
      },
      control: async () => {
        const { control, way } = await windows;
        return drag(control, way);
      },
      close: async () => both.close(),
    };
  },
};

type Windows = { readonly ours: Page; readonly control: Page; readonly way: MousePath };

async function prepared(both: TwoWindows): Promise<Windows> {
  const { ours, control } = await both.open(largePlan(activities));
  await goToTimeline(ours);
  await control.evaluate(becomeBareDrag, activities);
  return { ours, control, way: await toTheEdgeAndBack(ours) };
}

/** By months, so that there is more of it than the window shows. */
async function goToTimeline(page: Page): Promise<void> {
  await page.locator('a[href^="#/workplans"]').first().waitFor();
  await page.evaluate(() => (location.hash = '#/workplans'));
  await page.getByRole('radio', { name: 'Timeline' }).click();
  await page.getByRole('radio', { name: 'Months', exact: true }).click();
  await page.locator('[data-bar]').first().waitFor();
  await page.waitForTimeout(1000);
}

/** To the right edge, where the timeline scrolls by itself, and back past where it began. */
async function toTheEdgeAndBack(page: Page): Promise<MousePath> {
  const bar = await page.locator('[data-bar]').first().boundingBox();
  const chart = await page.getByRole('listbox', { name: 'Timeline of the activities' }).boundingBox();
  const inner = await page.evaluate(() => innerWidth);
  assert(bar && chart, 'the timeline is there');
  const start = centreOf(bar);
  const edge = { x: inner - 24, y: start.y };
  return [...pathThrough([start, edge]), ...waitingAt(edge, 120), ...pathThrough([edge, start])];
}

function firstRow(page: Page): Promise<string | null> {
  return page.getByRole('option').first().textContent();
}

function drag(page: Page, way: MousePath): Promise<PageTimes> {
  return timesDuring(page, async () => {
    await dragAlong(page, way);
    await page.waitForTimeout(rest);
  });
}

/** So that the same way takes up the same bar. */
async function startAgain(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+z');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) if (element.scrollLeft > 0) element.scrollLeft = 0;
  });
  await page.waitForTimeout(300);
}
