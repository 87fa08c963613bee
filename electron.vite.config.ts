import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { noteBundledPackages } from './scripts/lib/bundled-packages.mjs';

const here = import.meta.dirname;
const at = (path: string) => resolve(here, path);

// The oldest Electron that the app is tried in: Electron 33 has Node 20.18 and Chromium 130.
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';

type Modules = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/**
 * What a window needs at its start is in one chunk of its own and one that both kinds of windows share: each file
 * costs a way to the main process and back. What it loads later is split as the bundler thinks best.
 */
const chunks = [
  { name: nameIf('windows', ['facilitator', 'projector']), debugName: 'windows', priority: 2 },
  { name: nameIf('console', ['facilitator']), debugName: 'console', priority: 1 },
];

/** Names the chunk of a module that all these windows start with. */
function nameIf(name: string, windows: readonly string[]) {
  const entries = windows.map((window) => at(`renderer/${window}/main.tsx`));
  return (id: string, modules: Modules): string | null =>
    entries.every((entry) => startOf(entry, modules).has(id)) ? name : null;
}

const starts = new Map<string, ReadonlySet<string>>();

/** A module and all that it imports before it runs. */
function startOf(entry: string, modules: Modules): ReadonlySet<string> {
  const known = starts.get(entry);
  if (known) return known;
  const found = new Set([entry]);
  for (const id of found) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  starts.set(entry, found);
  return found;
}

export default defineConfig({
  main: {
    plugins: [noteBundledPackages('main')],
    // Its build for Node declares a `require` of its own, which a bundle of the main process already has.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      target: NODE,
      // Less to read at the start.
      minify: true,
      // Libraries are bundled; the database is a native module and ships as it is.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3'],
        input: {
          main: at('electron/main.ts'),
          export: at('electron/export.ts'),
          documentsWorker: at('electron/documents/worker.ts'),
          packetsWorker: at('electron/packets/worker.ts'),
        },
        // Chunks lie beside the entries: new URL('./documentsWorker.js', import.meta.url) holds in both.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [noteBundledPackages('preload')],
    build: {
      target: NODE,
      externalizeDeps: false,
      // A sandboxed preload is one CommonJS file: it can require electron and nothing else, not even its own chunk.
      isolatedEntries: true,
      rolldownOptions: {
        input: {
          facilitator: at('electron/preload/facilitator.ts'),
          projector: at('electron/preload/projector.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react(), tailwindcss(), noteBundledPackages('renderer')],
    build: {
      target: CHROMIUM,
      minify: true,
      // A font inside the style sheet would be a data: URL, which the content security policy refuses.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          facilitator: at('renderer/facilitator/index.html'),
          projector: at('renderer/projector/index.html'),
        },
        output: { codeSplitting: { groups: chunks } },
      },
    },
  },
});
