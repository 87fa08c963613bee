import type { Page } from 'playwright';
import { assert } from '../../shared/lib/assert.ts';
import { becomeBareDrag } from './bareDrag.ts';
import type { Benchmark } from './benchmark.ts';
import { firstLooseCard, goToBoard, longWay, scrollBack } from './boardWindow.ts';
import { largeWorkshop } from './largeWorkshop.ts';
import { percentile } from './measure.ts';
import { dragAlong, type MousePath } from './mousePath.ts';
import { type PageTimes, timesDuring } from './pageTimes.ts';
import { TwoWindows } from './twoWindows.ts';

const cards = 2000;
/** After the drop, until it is stored and the card has come to rest. */
const rest = 500;
/** The browser tells of no task that is shorter. */
const shortestTask = 50;

export const benchmark: Benchmark<PageTimes> = {
  rows: [
    {
      name: `frames of a drag among ${cards} cards, p95`,
      unit: 'ms',
      goal: 1.7,
      goalOf: 'ratio',
      statistic: 'median',
      figureOf: ({ frames }) => percentile(frames, 0.95) ?? 0,
    },
    {
      name: `longest task of a drag among ${cards} cards`,
      unit: 'ms',
      goal: 150,
      goalOf: 'ours',
      statistic: 'median',
      figureOf: ({ tasks }) => Math.max(shortestTask, ...tasks),
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
        const card = await firstLooseCard(ours);
        const times = await drag(ours, way);
        await scrollBack(ours);
        assert(card !== (await firstLooseCard(ours)), 'the card has gone into a cluster');
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
  const { ours, control } = await both.open(largeWorkshop({ cards }));
  await goToBoard(ours);
  await control.evaluate(becomeBareDrag, cards);
  return { ours, control, way: await longWay(ours) };
}

function drag(page: Page, way: MousePath): Promise<PageTimes> {
  return timesDuring(page, async () => {
    await dragAlong(page, way);
    await page.waitForTimeout(rest);
  });
}
