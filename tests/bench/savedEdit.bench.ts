import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorkshop } from '../../electron/store/create.ts';
import { openWorkshop } from '../../electron/store/open.ts';
import type { CardId } from '../../shared/domain/card.ts';
import { assert } from '../../shared/lib/assert.ts';
import { anId, en } from '../builders.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { largeWorkshop } from './largeWorkshop.ts';

const cards = 5000;
const page = 4096;
/** As long as SQLite lets its write-ahead log grow before it starts again at the front. */
const pagesOfLog = 1000;

export const benchmark: Benchmark = {
  rows: [
    {
      name: `one saved edit among ${cards} cards, p99`,
      unit: 'ms',
      goal: 10,
      goalOf: 'ratio',
      statistic: 'p99',
      figureOf: (time) => time,
    },
  ],
  rounds: 4000,
  warmUp: 400,
  prepare: () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plenum-bench-'));
    const file = path.join(folder, 'workshop.plenum');
    createWorkshop(file, largeWorkshop({ cards }), {
      commandId: 'birth',
      name: 'create',
      actor: 'bench',
      at: '2017-04-11T00:00:00.000Z',
    });
    const opened = openWorkshop(file);
    assert(opened.kind === 'opened', `the workshop opens: ${opened.kind}`);
    const { store } = opened;
    const raw = openSync(path.join(folder, 'raw'), 'w');
    let edits = 0;
    return {
      ours: () => {
        const n = edits++;
        const input = {
          id: anId<CardId>(10_000 + ((n * 7919) % cards)),
          text: en(`Edited for the ${n}th time`),
        };
        const envelope = { commandId: `edit ${n}`, gesture: `edit ${n}`, name: 'cards/edit', input };
        const begun = performance.now();
        const outcome = store.run(envelope, { role: 'facilitator', actor: 'bench' });
        const time = performance.now() - begun;
        assert(outcome.kind === 'done', 'the edit is saved');
        return time;
      },
      control: rawWrites(raw),
      close: () => {
        store.close();
        closeSync(raw);
        rmSync(folder, { recursive: true });
      },
    };
  },
};

function rawWrites(file: number): Measure {
  const bytes = Buffer.alloc(page, 0x5a);
  let writes = 0;
  return () => {
    const begun = performance.now();
    writeSync(file, bytes, 0, page, (writes++ % pagesOfLog) * page);
    fdatasyncSync(file);
    return performance.now() - begun;
  };
}
