import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { giveToApp, makeWorkFolder } from '../../scripts/lib/unprivileged.mjs';

const { PLENUM_ELECTRON: electron } = process.env;
const patience = 60_000;

/** A folder for starts: whatever is measured keeps its settings and caches in it from one start to the next. */
export class StartFolder {
  readonly path = String(makeWorkFolder('plenum-bench-'));

  constructor() {
    for (const name of ['probe.cjs', 'blank'])
      cpSync(path.join(import.meta.dirname, name), this.in(name), { recursive: true });
    giveToApp(this.path);
  }

  in(name: string): string {
    return path.join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

type Start = {
  readonly name: string;
  readonly app: string;
  readonly args: readonly string[];
  /** Body of a function that the page asks before each frame. */
  readonly isUsable: string;
};

/** Milliseconds from starting the process to the first frame after the page is usable. */
export function timeToUsable(folder: StartFolder, { name, app, args, isUsable }: Start): Promise<number> {
  if (!electron) throw new Error('run the benchmarks with npm run bench');
  const home = folder.in(`home of ${name}`);
  const switches = [`--user-data-dir=${path.join(home, 'settings')}`, '--lang=en-GB'];
  const begun = Date.now();
  const child = spawn(electron, ['-r', folder.in('probe.cjs'), app, ...switches, ...args], {
    env: { ...process.env, PLENUM_PROBE: isUsable, PLENUM_HOME: folder.path, HOME: folder.path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const watchdog = setTimeout(() => child.kill('SIGKILL'), patience);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(watchdog);
      const [, usableAt] = /^usable at (\d+)$/m.exec(said) ?? [];
      if (usableAt === undefined) reject(new Error(`${name} was never usable:\n${said.slice(-2000)}`));
      else resolve(Number(usableAt) - begun);
    });
  });
}
