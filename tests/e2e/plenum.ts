import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { _electron } from 'playwright';
import { openWorkshop } from '../../electron/store/open.ts';
import { giveToApp } from '../../scripts/lib/unprivileged.mjs';
import type { Settings } from '../../shared/protocol/settings.ts';
import type { Records } from '../../shared/records/tables.ts';
import { virtualDisplays } from './displays.ts';

const { PLENUM_ELECTRON: executablePath, PLENUM_APP: appFolder } = process.env;

/** Focus and clipboard are one for each display, so every worker has its own where there are virtual ones. */
const display = virtualDisplays[Number(process.env['TEST_PARALLEL_INDEX'])];

/** A person's computer: its settings and documents stay from one start of the application to the next. */
export class Computer {
  readonly home = giveToApp(mkdtempSync(path.join(tmpdir(), 'plenum-e2e-')));
  readonly #running = new Set<ElectronApplication>();

  /** The folder in which new workshops are kept. */
  get documents(): string {
    return path.join(this.home, 'Documents', 'Plenum');
  }

  /** A new folder of this person, such as one on the desktop. */
  folder(name: string): string {
    const folder = path.join(this.home, name);
    mkdirSync(folder);
    return giveToApp(folder);
  }

  /** Chooses settings before the first start, as if they had been chosen in an earlier one. */
  prefer(settings: Partial<Settings>): void {
    const folder = path.join(this.home, 'settings');
    mkdirSync(folder, { recursive: true });
    const all = { workshopsFolder: this.documents, ...settings };
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(all));
    giveToApp(folder);
  }

  /** Starts the application as a person would, with what they typed after its name. */
  async start(...args: readonly string[]): Promise<ElectronApplication> {
    if (!executablePath || !appFolder) throw new Error('Run the end-to-end tests with npm run e2e');
    const app = await _electron.launch({
      executablePath,
      args: [appFolder, `--user-data-dir=${path.join(this.home, 'settings')}`, '--lang=en-GB', ...args],
      env: { ...this.#environment, HOME: this.home },
      chromiumSandbox: true,
      colorScheme: null,
    });
    this.#running.add(app);
    app.on('close', () => this.#running.delete(app));
    return app;
  }

  /** Starts the application once more while it runs; ends when that start has handed over what it was given. */
  async startAgain(...args: readonly string[]): Promise<void> {
    if (!executablePath || !appFolder) throw new Error('Run the end-to-end tests with npm run e2e');
    const own = [appFolder, `--user-data-dir=${path.join(this.home, 'settings')}`, ...args];
    const second = spawn(executablePath, own, {
      env: this.#environment,
      stdio: 'ignore',
    });
    await once(second, 'exit');
  }

  get #environment(): Record<string, string | undefined> {
    return { ...process.env, ...(display && { DISPLAY: display }), PLENUM_HOME: this.home };
  }

  async off(): Promise<void> {
    for (const app of this.#running) await app.close();
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** What is in a workshop file that no application has open. */
export function recordsIn(file: string): Records {
  const opened = openWorkshop(file);
  if (opened.kind !== 'opened') throw new Error(`${file}: ${JSON.stringify(opened)}`);
  opened.store.close();
  return opened.store.records;
}

/** A test gets a computer of its own, and the first window when it asks for one. */
export const test = base.extend<{ computer: Computer; app: ElectronApplication; window: Page }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are wanted from the pattern
  computer: async ({}, give) => {
    const computer = new Computer();
    computer.prefer({});
    await give(computer);
    await computer.off();
  },
  app: async ({ computer }, give) => {
    await give(await computer.start('--example', 'score-chongqing'));
  },
  window: async ({ app }, give) => {
    const window = await app.firstWindow();
    await expect(window.getByRole('navigation')).toBeVisible();
    await give(window);
  },
});

export { expect } from '@playwright/test';
