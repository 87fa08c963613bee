import { buildIfStale } from './build.mjs';
import { pinnedNode } from './node.mjs';
import { fromCaller, inRepository } from './paths.mjs';
import { run } from './run.mjs';

/** Exports without a window: under Node, so that neither Electron nor a display is needed. Returns the exit code. */
export async function runExport(args) {
  await buildIfStale();
  const { code } = await run(pinnedNode(), [inRepository('out/main/export.js'), ...args], {
    cwd: fromCaller('.'),
  });
  return code;
}
