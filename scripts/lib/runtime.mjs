import { cpSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cached, isRoot } from './paths.mjs';
import { readRuntimeRecord } from './runtime-record.mjs';
import { Problem } from './say.mjs';
import { unprivilegedLauncher, unprivilegedMay } from './unprivileged.mjs';

/**
 * The Electron to launch: `{ executable, env, kind, version, binary }`. `env` goes on top of the caller's environment.
 * For root `executable` is a launcher that runs Electron as an unprivileged user. `binary` is always Electron's own.
 */
export async function electronRuntime() {
  const record = readRuntimeRecord();
  if (!record)
    throw new Problem('there is no Electron to run: "node scripts/setup.mjs --for start" says why.');
  const { kind, version, sqliteBinding } = record;
  const env = sqliteBinding ? { PLENUM_SQLITE_BINDING: sqliteBinding } : {};
  const original = { kind, version, env, binary: record.executable };
  if (!isRoot()) return { ...original, executable: record.executable };
  return { ...original, executable: unprivilegedLauncher(await runnableCopy(record)) };
}

/** Electron in a folder that only root may enter, say below /root, is copied once to where others may. */
async function runnableCopy({ kind, version, executable }) {
  if (unprivilegedMay('x', executable)) return executable;
  const copy = await cached(`electron-${kind}-${version}`, (content) => {
    cpSync(dirname(executable), content, { recursive: true, verbatimSymlinks: true });
  });
  return join(copy, basename(executable));
}
