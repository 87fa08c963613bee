import { appFolder } from './app-folder.mjs';
import { buildIfStale } from './build.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { pinnedNode } from './node.mjs';
import { repositoryRoot } from './paths.mjs';
import { run } from './run.mjs';
import { electronRuntime } from './runtime.mjs';

/**
 * Runs a Node script that drives the built app, on virtual displays where there is no other, and
 * returns its exit code. The script finds Electron in PLENUM_ELECTRON, the app in PLENUM_APP, and the
 * virtual displays, of which the first is the one it runs on, in PLENUM_DISPLAYS.
 */
export async function runWithElectron(args, { displays = 1 } = {}) {
  await buildIfStale();
  const { executable, env } = await electronRuntime();
  const started = [];
  while (!hasDisplay() && started.length < displays) started.push(await startVirtualDisplay());
  const own = {
    PLENUM_ELECTRON: executable,
    PLENUM_APP: await appFolder(),
    PLENUM_DISPLAYS: started.map((display) => display.env.DISPLAY).join(' '),
  };
  const { code } = await run(pinnedNode(), args, {
    cwd: repositoryRoot,
    env: { ...process.env, ...env, ...started[0]?.env, ...own },
  });
  for (const display of started) display.stop();
  return code;
}
