// npm run package -- [electron-builder's arguments]: what is handed to users, in ./dist/.
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIfStale } from './lib/build.mjs';
import { pinnedNode } from './lib/node.mjs';
import { inRepository, repositoryRoot } from './lib/paths.mjs';
import { mustRun } from './lib/run.mjs';
import { electronRuntime } from './lib/runtime.mjs';
import { runMain, say } from './lib/say.mjs';

const bareElectron = inRepository('dist/.electron');

function standInArguments({ binary, version, env }) {
  const folder = dirname(binary);
  say(
    'packaging with the stand-in: good for trying the packaged app on this machine, never for shipping it.',
  );
  // Its default app would be found before ours.
  rmSync(bareElectron, { recursive: true, force: true });
  cpSync(folder, bareElectron, {
    recursive: true,
    filter: (source) => source !== join(folder, 'resources/app'),
  });
  return [
    '--dir',
    `--config.electronDist=${bareElectron}`,
    `--config.electronVersion=${version}`,
    `--config.extraResources.from=${env.PLENUM_SQLITE_BINDING}`,
    '--config.extraResources.to=sqlite/better_sqlite3.node',
  ];
}

await runMain(async () => {
  await buildIfStale();
  const runtime = await electronRuntime();
  const own = runtime.kind === 'stand-in' ? standInArguments(runtime) : [];
  const tool = inRepository('node_modules/electron-builder/cli.js');
  await mustRun(pinnedNode(), [tool, '--publish', 'never', ...own, ...process.argv.slice(2)], {
    cwd: repositoryRoot,
  });
  rmSync(bareElectron, { recursive: true, force: true });
  say(`the packages are in ${inRepository('dist')}.`);
});
