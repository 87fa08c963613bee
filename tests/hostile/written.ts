import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Hostile } from './hostile.ts';

/** Writes the files into a folder, one after the other; answers what each of them is, by its name there. */
export function written(files: readonly Hostile[], folder: string): ReadonlyMap<string, Hostile> {
  mkdirSync(folder, { recursive: true });
  return new Map(
    files.map((file, index) => {
      const name = `${String(index).padStart(3, '0')}${file.ending}`;
      writeFileSync(path.join(folder, name), file.make());
      return [name, file];
    }),
  );
}

/** What came of each file, beside what should have: any of several may be right. */
export function outcome(
  files: ReadonlyMap<string, Hostile>,
  kinds: ReadonlyMap<string, string>,
): { readonly is: Readonly<Record<string, string>>; readonly should: Readonly<Record<string, string>> } {
  const is: Record<string, string> = {};
  const should: Record<string, string> = {};
  for (const [name, file] of files) {
    const kind = kinds.get(name) ?? 'no answer';
    const label = `${file.ending}: ${file.name}`;
    is[label] = kind;
    should[label] = file.kinds.includes(kind) ? kind : file.kinds.join(' or ');
  }
  return { is, should };
}
