// npm run e2e -- [playwright's arguments]: the tests in the real Electron.
import { availableParallelism } from 'node:os';
import { inRepository } from './lib/paths.mjs';
import { runMain } from './lib/say.mjs';
import { runWithElectron } from './lib/with-electron.mjs';

// The JSON report goes to the file that PLAYWRIGHT_JSON_OUTPUT_FILE names.
const reporters = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? 'list,json' : 'list';
const tool = inRepository('node_modules/@playwright/test/cli.js');
const options = ['-c', 'tests/e2e/playwright.config.ts', `--reporter=${reporters}`];

// As many applications run beside each other as there are displays. More than four would want much memory.
const displays = Math.min(availableParallelism(), 4);

await runMain(() => runWithElectron([tool, 'test', ...options, ...process.argv.slice(2)], { displays }));
