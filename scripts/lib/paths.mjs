import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const unfinished = '.building-';
const oneHour = 3_600_000;

export const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url));

export function inRepository(...parts) {
  return join(repositoryRoot, ...parts);
}

export function isRoot() {
  return process.platform === 'linux' && process.getuid() === 0;
}

/** npm changes to the repository before it runs a script. Paths that people type are relative to where they were. */
export function fromCaller(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Where things live that must survive `npm ci`. Root's is outside /root, because an unprivileged user runs them. */
export function cacheFolder() {
  if (process.env.PLENUM_CACHE) return resolve(process.env.PLENUM_CACHE);
  if (isRoot()) return '/var/cache/plenum';
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'Plenum', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'plenum');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'plenum');
}

/**
 * The cache entry of that name. When it is missing, `build` fills a temporary folder, which gets its name
 * only when it is complete. An interrupted set-up therefore never leaves half an entry.
 */
export async function cached(name, build) {
  const entry = join(cacheFolder(), name);
  if (existsSync(entry)) return entry;
  mkdirSync(cacheFolder(), { recursive: true, mode: 0o755 });
  removeAbandoned();
  const folder = mkdtempSync(join(cacheFolder(), unfinished));
  try {
    const content = join(folder, 'content');
    mkdirSync(content, { mode: 0o755 });
    await build(content, folder);
    putInPlace(content, entry);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return entry;
}

/** What a killed set-up left behind. Younger folders may belong to one that is still running. */
function removeAbandoned() {
  for (const name of readdirSync(cacheFolder()).filter((entry) => entry.startsWith(unfinished))) {
    const folder = join(cacheFolder(), name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > oneHour) rmSync(folder, { recursive: true, force: true });
  }
}

function putInPlace(content, entry) {
  try {
    renameSync(content, entry);
  } catch (error) {
    // Another set-up was faster. Its entry is as good as ours.
    if (!existsSync(entry)) throw error;
  }
}
