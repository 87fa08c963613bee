import { appFolder } from './app-folder.mjs';
import { buildIfStale } from './build.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { pinnedNode } from './node.mjs';
import { repositoryRoot } from './paths.mjs';
import { run } from './run.mjs';
import { electronRuntime } from './runtime.mjs';

/**
 * Runs a Node script that drives the built app, on a virtual display where there is no other, and
 * returns its exit code. The script finds Electron in PLENUM_ELECTRON and the app in PLENUM_APP.
 */
export async function runWithElectron(args) {
  await buildIfStale();
  const { executable, env } = await electronRuntime();
  const display = hasDisplay() ? undefined : await startVirtualDisplay();
  const own = { PLENUM_ELECTRON: executable, PLENUM_APP: await appFolder() };
  const { code } = await run(pinnedNode(), args, {
    cwd: repositoryRoot,
    env: { ...process.env, ...env, ...display?.env, ...own },
  });
  display?.stop();
  return code;
}
