import { readFileSync } from 'node:fs';
import { firstSettings, type Settings, settingsSchema } from '../../shared/protocol/settings.ts';
import { writeFile } from '../documents/writeFile.ts';

/** The settings on disk. A file that cannot be read is as good as none: settings are never worth an error at start. */
export class SettingsFile {
  readonly #file: string;
  #settings: Settings;
  #saving: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
    this.#settings = read(file);
  }

  get current(): Settings {
    return this.#settings;
  }

  /** Takes effect at once; the file follows, one write after the other. */
  change(fields: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...fields };
    const bytes = Buffer.from(JSON.stringify(this.#settings, null, 2));
    this.#saving = this.#saving.then(() => writeFile(this.#file, bytes));
  }

  /** Resolves when everything changed so far is on disk. */
  async saved(): Promise<void> {
    await this.#saving;
  }
}

function read(file: string): Settings {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return firstSettings;
  }
}
