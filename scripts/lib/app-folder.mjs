import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newestTime } from './file-times.mjs';
import { cached, cacheFolder, inRepository, isRoot, repositoryRoot } from './paths.mjs';
import { unprivilegedMay } from './unprivileged.mjs';

const parts = ['package.json', 'out', 'resources', 'node_modules/better-sqlite3'];
// Only needed to compile better-sqlite3.
const notNeeded = ['node_modules/better-sqlite3/deps', 'node_modules/better-sqlite3/src'];

/**
 * The folder to hand to Electron: the repository, or a copy of what the app needs when the
 * unprivileged user may not enter the repository. Build first.
 */
export async function appFolder() {
  if (!isRoot() || unprivilegedMay('r', ...built())) return repositoryRoot;
  const prefix = `app-${createHash('sha256').update(repositoryRoot).digest('hex').slice(0, 8)}-`;
  const name = `${prefix}${Math.round(newestTime(parts.map((part) => inRepository(part))))}`;
  removeOthers(prefix, name);
  return cached(name, (content) => {
    for (const part of parts.filter((part) => existsSync(inRepository(part)))) {
      cpSync(inRepository(part), join(content, part), {
        recursive: true,
        filter: (source) => !isNotNeeded(source),
      });
    }
  });
}

function built() {
  return ['package.json', 'out/main/main.js']
    .map((path) => inRepository(path))
    .filter((path) => existsSync(path));
}

function isNotNeeded(source) {
  return notNeeded.some((path) => source === inRepository(path));
}

function removeOthers(prefix, name) {
  if (!existsSync(cacheFolder())) return;
  for (const entry of readdirSync(cacheFolder())) {
    if (entry.startsWith(prefix) && entry !== name) rmSync(join(cacheFolder(), entry), { recursive: true });
  }
}
