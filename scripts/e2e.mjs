// npm run e2e -- [playwright's arguments]: the tests in the real Electron.
import { inRepository } from './lib/paths.mjs';
import { runMain } from './lib/say.mjs';
import { runWithElectron } from './lib/with-electron.mjs';

// The JSON report goes to the file that PLAYWRIGHT_JSON_OUTPUT_FILE names.
const reporters = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? 'list,json' : 'list';
const tool = inRepository('node_modules/@playwright/test/cli.js');
const options = ['-c', 'tests/e2e/playwright.config.ts', `--reporter=${reporters}`];

await runMain(() => runWithElectron([tool, 'test', ...options, ...process.argv.slice(2)]));
