import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { createWorkshop } from '../../electron/store/create.ts';
import { giveToApp } from '../../scripts/lib/unprivileged.mjs';
import type { Benchmark } from './benchmark.ts';
import { StartFolder } from './electronStart.ts';
import { openWindow } from './electronWindow.ts';
import { largePlan } from './largePlan.ts';
import { timesDuring } from './pageTimes.ts';

const rows = 500;
/** The browser tells of no task that is shorter. */
const shortestTask = 50;
/** How long the window without anything to do is watched. */
const idle = 4000;

/** The longest time in which the main process, and the page, did nothing else. */
type Run = { readonly main: number; readonly page: number };

export const benchmark: Benchmark<Run> = {
  rows: [
    {
      name: `longest hold of the main process while everything is exported, ${rows} rows`,
      unit: 'ms',
      goal: 50,
      goalOf: 'ours',
      statistic: 'median',
      figureOf: ({ main }) => main,
    },
    {
      name: `longest task of the window while everything is exported, ${rows} rows`,
      unit: 'ms',
      goal: 50,
      goalOf: 'ours',
      statistic: 'median',
      figureOf: ({ page }) => page,
    },
  ],
  rounds: 5,
  warmUp: 1,
  prepare: () => {
    const folder = new StartFolder();
    const opened: ElectronApplication[] = [];
    const windows = openBoth(folder, (application) => opened.push(application));
    return {
      ours: async () => {
        const { ours } = await windows;
        return watched(ours, () => exportEverything(ours.page));
      },
      control: async () => {
        const { control } = await windows;
        return watched(control, () => control.page.waitForTimeout(idle));
      },
      close: async () => {
        for (const application of opened) await application.close();
        folder.remove();
      },
    };
  },
};

type Window = { readonly application: ElectronApplication; readonly page: Page };

async function openBoth(
  folder: StartFolder,
  onOpened: (application: ElectronApplication) => void,
): Promise<{ readonly ours: Window; readonly control: Window }> {
  const file = path.join(folder.path, 'workshop.plenum');
  createWorkshop(file, largePlan(rows), {
    commandId: 'birth',
    name: 'create',
    actor: 'bench',
    at: '2017-04-11T00:00:00.000Z',
  });
  giveToApp(file);
  const documents = path.join(folder.path, 'documents');
  mkdirSync(documents);
  giveToApp(documents);
  const open = async (name: string, app: string, args: readonly string[]): Promise<Window> => {
    const window = await openWindow(folder, { name, app, args });
    onOpened(window.application);
    return window;
  };
  const ours = await open('Plenum', process.env['PLENUM_APP'] ?? '', [file]);
  const control = await open('blank', folder.in('blank'), []);
  await ours.application.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, documents);
  await ours.page.locator('a[href="#/export"]').first().waitFor();
  await ours.page.evaluate(() => (location.hash = '#/export'));
  return { ours, control };
}

async function exportEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export all' }).click();
  await page.getByRole('button', { name: 'Cancel' }).waitFor();
  await page.getByRole('heading', { name: /files are written$/ }).waitFor({ timeout: 300_000 });
}

async function watched({ application, page }: Window, act: () => Promise<void>): Promise<Run> {
  await application.evaluate(watchMain);
  const { tasks } = await timesDuring(page, act);
  const main = await application.evaluate(() => (globalThis as Watched).longestHold?.() ?? 0);
  return { main, page: Math.max(shortestTask, ...tasks) };
}

type Watched = { longestHold?: () => number };

/** Runs in the main process: a clock that should tick every two milliseconds says for how long it could not. */
function watchMain(): void {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 2);
  (globalThis as Watched).longestHold = () => {
    clearInterval(timer);
    return longest;
  };
}
