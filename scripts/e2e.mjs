// npm run e2e -- [playwright's arguments]: the tests in the real Electron.
// The tests find it through PLENUM_ELECTRON (what to launch) and PLENUM_APP (the folder of the app).
import { appFolder } from './lib/app-folder.mjs';
import { buildIfStale } from './lib/build.mjs';
import { hasDisplay, startVirtualDisplay } from './lib/display.mjs';
import { pinnedNode } from './lib/node.mjs';
import { inRepository, repositoryRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { electronRuntime } from './lib/runtime.mjs';
import { runMain } from './lib/say.mjs';

// The JSON report goes to the file that PLAYWRIGHT_JSON_OUTPUT_FILE names.
const reporters = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? 'list,json' : 'list';

await runMain(async () => {
  await buildIfStale();
  const { executable, env } = await electronRuntime();
  const display = hasDisplay() ? undefined : await startVirtualDisplay();
  const tool = inRepository('node_modules/@playwright/test/cli.js');
  const args = [
    'test',
    '-c',
    'tests/e2e/playwright.config.ts',
    `--reporter=${reporters}`,
    ...process.argv.slice(2),
  ];
  const { code } = await run(pinnedNode(), [tool, ...args], {
    cwd: repositoryRoot,
    env: {
      ...process.env,
      ...env,
      ...display?.env,
      PLENUM_ELECTRON: executable,
      PLENUM_APP: await appFolder(),
    },
  });
  display?.stop();
  return code;
});
