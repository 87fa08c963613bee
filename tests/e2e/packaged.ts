import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { asUnprivileged, giveToApp } from '../../scripts/lib/unprivileged.mjs';
import { virtualDisplays } from './displays.ts';

const root = path.resolve(import.meta.dirname, '../..');
const display = virtualDisplays[Number(process.env['TEST_PARALLEL_INDEX'])];

/** The folder of the packaged application, made by `npm run package` as everybody makes it, but elsewhere. */
export function makePackage(folder: string): string {
  const script = path.join(root, 'scripts/package.mjs');
  return execFileSync(process.execPath, [script, '--dir', `--config.directories.output=${folder}`], {
    encoding: 'utf8',
  });
}

/** The program in the folder that was made. */
export function programIn(folder: string): string {
  const unpacked = readdirSync(folder).find((name) => name.includes('unpacked') || name.startsWith('mac'));
  const programs: Record<string, string> = {
    linux: 'plenum',
    win32: 'Plenum.exe',
    darwin: 'Plenum.app/Contents/MacOS/Plenum',
  };
  return path.join(folder, unpacked ?? '', programs[process.platform] ?? 'plenum');
}

/**
 * A person who has only the packaged program. Its fuses shut out the way by which other tests drive the application
 * (the debugger of Node), so this one looks at its windows from outside, as Chromium lets anybody do who starts it.
 */
export class PackagedComputer {
  readonly home = giveToApp(mkdtempSync(path.join(tmpdir(), 'plenum-packaged-')));
  readonly #program: string;
  #process: ChildProcess | undefined;
  #browser: Browser | undefined;
  #said = '';

  constructor(program: string) {
    this.#program = program;
    const settings = path.join(this.home, 'settings');
    mkdirSync(settings);
    writeFileSync(path.join(settings, 'settings.json'), JSON.stringify({ workshopsFolder: this.documents }));
    giveToApp(this.home);
  }

  get documents(): string {
    return path.join(this.home, 'Documents', 'Plenum');
  }

  folder(name: string): string {
    const folder = path.join(this.home, name);
    mkdirSync(folder);
    return giveToApp(folder);
  }

  /** Everything that the program has written to its terminal. */
  get said(): string {
    return this.#said;
  }

  /** Starts the program with more in its environment and its command line, and answers with its first window. */
  async start(env: Record<string, string>, ...args: readonly string[]): Promise<Page> {
    this.#process = this.#spawn(env, '--remote-debugging-port=0', ...args);
    const { stderr } = this.#process;
    const address = await new Promise<string>((resolve, reject) => {
      stderr?.on('data', (chunk) => {
        this.#said += String(chunk);
        const [, url] = /DevTools listening on (ws:\S+)/.exec(this.#said) ?? [];
        if (url) resolve(url);
      });
      this.#process?.once('exit', (code) => reject(new Error(`ended with ${code}: ${this.#said}`)));
    });
    this.#process.stdout?.on('data', (chunk) => (this.#said += String(chunk)));
    this.#browser = await chromium.connectOverCDP(address);
    const [context] = this.#browser.contexts();
    const [page] = context?.pages() ?? [];
    if (page) return page;
    if (!context) throw new Error('the program has no window');
    return context.waitForEvent('page');
  }

  /** A second start, as a double click on a file makes it: it hands the file over and ends. Answers with the new window. */
  async openFile(file: string): Promise<Page> {
    const [context] = this.#browser?.contexts() ?? [];
    if (!context) throw new Error('the program does not run');
    const opened = context.waitForEvent('page');
    const second = this.#spawn({}, file);
    const [[code], page] = await Promise.all([once(second, 'exit'), opened]);
    if (code !== 0) throw new Error(`the second start ended with ${code}`);
    return page;
  }

  /** Ends the program as the system does when somebody logs off. */
  async close(): Promise<void> {
    await this.#browser?.close();
    if (!this.#process || this.#process.exitCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }

  async off(): Promise<void> {
    await this.close();
    rmSync(this.home, { recursive: true, force: true });
  }

  #spawn(env: Record<string, string>, ...args: readonly string[]): ChildProcess {
    const own = [
      this.#program,
      `--user-data-dir=${path.join(this.home, 'settings')}`,
      '--lang=en-GB',
      ...args,
    ];
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
    const [command = '', ...rest]: readonly string[] = isRoot ? asUnprivileged(own) : own;
    return spawn(command, rest, {
      cwd: this.home,
      env: {
        ...process.env,
        ...(display && { DISPLAY: display }),
        HOME: this.home,
        TMPDIR: tmpdir(),
        ...env,
      },
    });
  }
}
