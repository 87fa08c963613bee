import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Writer } from './database.ts';

/**
 * A complete copy of an open workshop. Copying the file itself would miss the
 * write-ahead log and can give an empty workshop; `VACUUM INTO` reads what is committed.
 * Never leaves half a file under the name asked for.
 */
export function copyTo(db: Writer, target: string): void {
  const unfinished = `${target}.unfinished`;
  if (existsSync(unfinished)) rmSync(unfinished);
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    syncPath(unfinished, 'r+');
    renameSync(unfinished, target);
    // Windows has no handles for folders; its file system journals the rename itself.
    if (process.platform !== 'win32') syncPath(path.dirname(target), 'r');
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function syncPath(target: string, flags: string): void {
  const handle = openSync(target, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
