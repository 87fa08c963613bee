import path from 'node:path';
import { createWorkshop } from '../../electron/store/create.ts';
import { giveToApp } from '../../scripts/lib/unprivileged.mjs';
import type { Benchmark } from './benchmark.ts';
import { StartFolder, timeToUsable } from './electronStart.ts';
import { largeWorkshop } from './largeWorkshop.ts';

const cards = 5000;

/** Goes to the board as soon as the way there is shown; a card must be there, and the field for new ones take the focus. */
const boardIsUsable = `
  const way = document.querySelector('a[href="#/run"]');
  if (way && !location.hash.startsWith('#/run')) location.hash = '#/run';
  const field = document.querySelector('[data-capture]');
  if (!field || !document.querySelector('[data-card]')) return false;
  field.focus();
  return document.activeElement === field;
`;

export const benchmark: Benchmark = {
  rows: [
    {
      name: `start to the usable board of ${cards} cards`,
      unit: 'ms',
      goal: 1.5,
      goalOf: 'ratio',
      statistic: 'median',
      figureOf: (time) => time,
    },
  ],
  rounds: 9,
  // The second start is the first that finds compiled code in the cache.
  warmUp: 3,
  prepare: () => {
    const folder = new StartFolder();
    const file = path.join(folder.path, 'workshop.plenum');
    createWorkshop(file, largeWorkshop({ cards, partners: 20, activities: 200 }), {
      commandId: 'birth',
      name: 'create',
      actor: 'bench',
      at: '2017-04-11T00:00:00.000Z',
    });
    giveToApp(file);
    const app = process.env['PLENUM_APP'] ?? '';
    return {
      ours: () => timeToUsable(folder, { name: 'Plenum', app, args: [file], isUsable: boardIsUsable }),
      control: () =>
        timeToUsable(folder, { name: 'blank', app: folder.in('blank'), args: [], isUsable: 'return true' }),
      close: () => folder.remove(),
    };
  },
};
