import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PacketWorker } from '../../electron/packets/packetWorker.ts';
import { listLimits } from '../../renderer/app/importing/listContent.ts';
import { readList } from '../../renderer/app/importing/readList.ts';
import { listFiles, returnedFiles } from '../hostile/corpus.ts';
import { passphrase } from '../hostile/packets.ts';
import { written } from '../hostile/written.ts';
import type { Benchmark } from './benchmark.ts';

const files = [...returnedFiles(), ...(await listFiles())];

/** How long the slowest of all hostile files takes to be refused, beside reading its bytes from the disk. */
export const benchmark: Benchmark = {
  rows: [
    {
      name: `slowest of ${files.length} hostile files refused`,
      unit: 'ms',
      goal: 1000,
      goalOf: 'ours',
      figureOf: (run) => run,
      statistic: 'median',
    },
  ],
  rounds: 3,
  warmUp: 1,
  prepare: () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plenum-hostile-'));
    const names = [...written(files, folder).keys()].map((name) => path.join(folder, name));
    const worker = new PacketWorker();
    let told = false;
    async function refuse(file: string): Promise<void> {
      if (!/\.(?:xlsx|csv)$/u.test(file)) {
        await worker.read({ source: { file }, passphrase, app: '1.0.0', wanted: 'all' });
      } else if (statSync(file).size <= listLimits.bytes) readList(readFileSync(file), file);
    }
    return {
      ours: async () => {
        const slowest = await longest(names, refuse);
        const label = files[names.indexOf(slowest.file)];
        if (!told) console.log(`slowest: ${label?.ending} ${label?.name}, ${Math.round(slowest.ms)} ms`);
        told = true;
        return slowest.ms;
      },
      control: async () => (await longest(names, (file) => readFileSync(file))).ms,
      close: async () => {
        await worker.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

async function longest(names: readonly string[], does: (file: string) => unknown) {
  let slowest = { file: '', ms: 0 };
  for (const file of names) {
    const start = performance.now();
    await does(file);
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { file, ms };
  }
  return slowest;
}
