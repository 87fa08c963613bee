import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { createWorkshop } from '../../electron/store/create.ts';
import { giveToApp } from '../../scripts/lib/unprivileged.mjs';
import { assert } from '../../shared/lib/assert.ts';
import { becomeBareDrag } from './bareDrag.ts';
import type { Benchmark } from './benchmark.ts';
import { StartFolder } from './electronStart.ts';
import { openWindow } from './electronWindow.ts';
import { largePlan } from './largePlan.ts';
import { percentile } from './measure.ts';
import { centreOf, dragAlong, type MousePath, pathThrough, waitingAt } from './mousePath.ts';
import { type PageTimes, timesDuring } from './pageTimes.ts';

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
    const folder = new StartFolder();
    const opened: ElectronApplication[] = [];
    const windows = openBoth(folder, (application) => opened.push(application));
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
      close: async () => {
        for (const application of opened) await application.close();
        folder.remove();
      },
    };
  },
};

type Windows = { readonly ours: Page; readonly control: Page; readonly way: MousePath };

async function openBoth(
  folder: StartFolder,
  onOpened: (application: ElectronApplication) => void,
): Promise<Windows> {
  const file = path.join(folder.path, 'workshop.plenum');
  createWorkshop(file, largePlan(activities), {
    commandId: 'birth',
    name: 'create',
    actor: 'bench',
    at: '2017-04-11T00:00:00.000Z',
  });
  giveToApp(file);
  const open = async (name: string, app: string, args: readonly string[]): Promise<Page> => {
    const { application, page } = await openWindow(folder, { name, app, args });
    onOpened(application);
    return page;
  };
  const ours = await open('Plenum', process.env['PLENUM_APP'] ?? '', [file]);
  const control = await open('blank', folder.in('blank'), []);
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
  return page.getByRole('option').first().getAttribute('aria-label');
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
