import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;
const at = (path: string) => resolve(here, path);

// The oldest Electron that the app is tried in: Electron 33 has Node 20.18 and Chromium 130.
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';

export default defineConfig({
  main: {
    // Its build for Node declares a `require` of its own, which a bundle of the main process already has.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      target: NODE,
      // Libraries are bundled; the database is a native module and ships as it is.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3'],
        input: {
          main: at('electron/main.ts'),
          export: at('electron/export.ts'),
          documentsWorker: at('electron/documents/worker.ts'),
        },
        // Chunks lie beside the entries: new URL('./documentsWorker.js', import.meta.url) holds in both.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
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
    plugins: [react(), tailwindcss()],
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
      },
    },
  },
});
