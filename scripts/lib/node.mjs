import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRepository } from './paths.mjs';
import { Problem } from './say.mjs';

const lowest = [20, 19];

/** Set-up itself runs on the Node of the machine. Everything after it runs on the pinned one. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return;
  throw new Problem(
    `Node ${version} is too old: please install Node ${lowest.join('.')} or newer from https://nodejs.org.`,
  );
}

/** The pinned Node, a development dependency, so that everybody builds and tests with the same one. */
export function pinnedNode() {
  const file = inRepository('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(file)) throw new Problem('the pinned Node is missing from node_modules: run "npm ci".');
  return file;
}

/** The version of an installed package, read without loading the package. */
export function installedVersion(name) {
  return createRequire(import.meta.url)(inRepository('node_modules', name, 'package.json')).version;
}
