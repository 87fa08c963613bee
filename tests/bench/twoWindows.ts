import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { createWorkshop } from '../../electron/store/create.ts';
import { giveToApp } from '../../scripts/lib/unprivileged.mjs';
import type { Records } from '../../shared/records/tables.ts';
import { StartFolder } from './electronStart.ts';
import { openWindow } from './electronWindow.ts';

/** Plenum with a workshop, and a blank window for the least that a page would need, measured in turns. */
export class TwoWindows {
  readonly #folder = new StartFolder();
  readonly #opened: ElectronApplication[] = [];

  async open(records: Records): Promise<{ readonly ours: Page; readonly control: Page }> {
    const file = path.join(this.#folder.path, 'workshop.plenum');
    createWorkshop(file, records, {
      commandId: 'birth',
      name: 'create',
      actor: 'bench',
      at: '2017-04-11T00:00:00.000Z',
    });
    giveToApp(file);
    const ours = await this.#window('Plenum', process.env['PLENUM_APP'] ?? '', [file]);
    const control = await this.#window('blank', this.#folder.in('blank'), []);
    return { ours, control };
  }

  async close(): Promise<void> {
    for (const application of this.#opened) await application.close();
    this.#folder.remove();
  }

  async #window(name: string, app: string, args: readonly string[]): Promise<Page> {
    const { application, page } = await openWindow(this.#folder, { name, app, args });
    this.#opened.push(application);
    return page;
  }
}
