import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { newestTime } from './file-times.mjs';
import { pinnedNode } from './node.mjs';
import { inRepository, repositoryRoot } from './paths.mjs';
import { mustRun } from './run.mjs';
import { say } from './say.mjs';

const sources = ['electron', 'renderer', 'shared', 'resources', 'package.json', 'package-lock.json'];
const stamp = inRepository('out/.built');

/** Builds the app unless nothing has changed since the last complete build. */
export async function buildIfStale() {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (newestTime(sourcePaths()) < built) return;
  say('building the app, because its sources have changed …');
  await build();
}

async function build() {
  const begun = new Date();
  rmSync(stamp, { force: true });
  const tool = inRepository('node_modules/electron-vite/bin/electron-vite.js');
  await mustRun(pinnedNode(), [tool, 'build', '--logLevel', 'warn'], { cwd: repositoryRoot, collect: true });
  writeFileSync(stamp, '');
  // A file that was edited while the build ran must count as newer than the build.
  utimesSync(stamp, begun, begun);
}

function sourcePaths() {
  const configuration = readdirSync(repositoryRoot).filter((name) =>
    /^(electron\.vite\.config\.|tsconfig)/.test(name),
  );
  return [...sources, ...configuration].map((name) => inRepository(name));
}
