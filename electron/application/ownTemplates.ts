import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Listed } from '../../shared/protocol/answers.ts';
import { type Template, templateSchema } from '../../shared/templates/template.ts';
import { writeFile } from '../documents/writeFile.ts';

const ending = '.json';
const prefix = 'own:';

/** Templates that were saved on this computer, a file each. One that cannot be read is not listed and stays where it is. */
export class OwnTemplates {
  readonly #folder: string;
  readonly #templates: Map<string, Template>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#templates = read(folder);
  }

  listed(): readonly Listed[] {
    return [...this.#templates].map(([id, { name, description }]) => ({
      id,
      name,
      description,
      isOwn: true,
    }));
  }

  get(id: string): Template | null {
    return this.#templates.get(id) ?? null;
  }

  /** Answers whether it is on disk; otherwise nothing has changed. */
  async save(name: string, template: Template): Promise<boolean> {
    mkdirSync(this.#folder, { recursive: true });
    const written = await writeFile(
      path.join(this.#folder, name + ending),
      Buffer.from(JSON.stringify(template, null, 2)),
    );
    if (written.kind !== 'written') return false;
    this.#templates.set(prefix + name, template);
    return true;
  }

  remove(id: string): void {
    if (!this.#templates.delete(id)) return;
    rmSync(path.join(this.#folder, id.slice(prefix.length) + ending), { force: true });
  }
}

function read(folder: string): Map<string, Template> {
  const found = new Map<string, Template>();
  let files: readonly string[] = [];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith(ending));
  } catch {
    return found;
  }
  for (const file of files.toSorted()) {
    try {
      const template = templateSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
      found.set(prefix + file.slice(0, -ending.length), template);
    } catch {
      // Somebody else's file, or one from a newer version.
    }
  }
  return found;
}
