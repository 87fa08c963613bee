import { existsSync, readFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { inRepository } from './paths.mjs';
import { say } from './say.mjs';

/** Installs the npm packages when node_modules is not what package-lock.json asks for. */
export async function installDependencies() {
  const reason = reasonToInstall();
  if (!reason) return;
  say(`installing the npm packages, because ${reason} …`);
  // Development packages are wanted even where NODE_ENV says production: the build needs them.
  await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: inRepository() });
}

function reasonToInstall() {
  // npm writes this file as the last act of an installation, so its absence also means an interrupted one.
  const installedLock = inRepository('node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return 'they are not there yet';
  const { packages: wanted } = readJson(inRepository('package-lock.json'));
  const { packages: installed } = readJson(installedLock);
  return differenceBetween(wanted, installed);
}

/** Says what differs, or nothing. Packages for other platforms are optional and may be absent. */
export function differenceBetween(wanted, installed) {
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const have = installed[path];
    if (have && have.integrity !== entry.integrity) return `${path} differs from package-lock.json`;
    if (!have && !entry.optional && !entry.devOptional && !entry.peer) return `${path} is missing`;
  }
  const surplus = Object.keys(installed).find((path) => !wanted[path]);
  return surplus && `${surplus} is no longer in package-lock.json`;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
