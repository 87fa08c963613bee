// npm run bench -- [names of benchmarks]: how fast we are, beside the least that any program would need.
// The benchmarks find Electron as the end-to-end tests do, through PLENUM_ELECTRON and PLENUM_APP.
import { appFolder } from './lib/app-folder.mjs';
import { buildIfStale } from './lib/build.mjs';
import { hasDisplay, startVirtualDisplay } from './lib/display.mjs';
import { pinnedNode } from './lib/node.mjs';
import { inRepository, repositoryRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { electronRuntime } from './lib/runtime.mjs';
import { runMain } from './lib/say.mjs';

await runMain(async () => {
  await buildIfStale();
  const { executable, env } = await electronRuntime();
  const display = hasDisplay() ? undefined : await startVirtualDisplay();
  const { code } = await run(pinnedNode(), [inRepository('tests/bench/main.ts'), ...process.argv.slice(2)], {
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
