import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { inRepository } from './paths.mjs';

const prefix = 'bundled-';

/**
 * What comes out of a package without one of its modules in a chunk: the style sheet that Tailwind writes
 * contains its reset, and its plugin swallows the import.
 */
const swallowed = { renderer: ['tailwindcss'] };

/**
 * A plugin of vite that writes down, in `out/bundled-NAME.json`, the folders of the packages of which something
 * is in what was built. The licences of the packaged application are put together from that.
 * @param {'main' | 'preload' | 'renderer'} name
 */
export function noteBundledPackages(name) {
  /** A preload is built file by file: each adds to what the others had. @type {Set<string>} */
  const found = new Set();
  return {
    name: 'note-bundled-packages',
    /** @param {unknown} _ @param {Record<string, any>} bundle */
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        const sources = part.type === 'chunk' ? part.moduleIds : part.originalFileNames;
        for (const source of sources ?? []) {
          const folder = packageFolder(source);
          if (folder) found.add(folder);
        }
      }
      for (const each of swallowed[name] ?? []) found.add(`node_modules/${each}`);
      mkdirSync(inRepository('out'), { recursive: true });
      writeFileSync(inRepository('out', `${prefix}${name}.json`), JSON.stringify([...found].sort(), null, 2));
    },
  };
}

/** The folder of the package that a module belongs to, or undefined when it is one of ours. */
export function packageFolder(id) {
  const path = id.split(sep).join('/');
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/@][^/]*)\//.exec(path)?.[1];
}

/** The folders, relative to the repository, of all packages of which something is in the build. */
export function bundledFolders() {
  const notes = readdirSync(inRepository('out')).filter((file) => file.startsWith(prefix));
  const folders = notes.flatMap((file) => JSON.parse(readFileSync(inRepository('out', file), 'utf8')));
  return [...new Set(folders)].sort();
}
