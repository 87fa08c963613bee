// Run as a process of its own: reads every file of a folder as the application does, and says what came of each.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PacketWorker } from '../../electron/packets/packetWorker.ts';
import { listLimits } from '../../renderer/app/importing/listContent.ts';
import { readList } from '../../renderer/app/importing/readList.ts';

/** One line of what this process writes. */
export type Said = {
  readonly file: string;
  readonly kind: string;
  /** Of the clock, and of the processor in all threads. */
  readonly ms: number;
  readonly cpu: number;
  /** The most that the process had in memory until then, in megabytes. */
  readonly peak: number;
};

const [folder = '.', passphrase = ''] = process.argv.slice(2);
const worker = new PacketWorker();
// Starting it is no part of reading a file.
await worker.read({ source: { bytes: new Uint8Array() }, passphrase, app: '1.0.0', wanted: 'all' });

for (const file of readdirSync(folder).toSorted()) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const kind = await kindOf(path.join(folder, file));
  const ms = Math.round(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  const cpu = Math.round((user + system) / 1000);
  const said: Said = { file, kind, ms, cpu, peak: Math.round(process.resourceUsage().maxRSS / 1024) };
  console.log(JSON.stringify(said));
}
await worker.close();

async function kindOf(file: string): Promise<string> {
  if (/\.(?:xlsx|csv)$/u.test(file)) {
    // The window does not open what is larger.
    if (statSync(file).size > listLimits.bytes) return 'too-large';
    const reading = readList(readFileSync(file), file);
    return reading.kind === 'problem' ? reading.problem : 'read';
  }
  const read = await worker.read({ source: { file }, passphrase, app: '1.0.0', wanted: 'all' });
  return read.kind === 'problem' ? read.problem.kind : read.kind;
}
