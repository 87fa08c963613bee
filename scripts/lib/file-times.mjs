import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The newest modification time among these files and folders with all they hold. Missing ones count as old. */
export function newestTime(paths) {
  return Math.max(0, ...paths.map(newestTimeIn));
}

// A folder's own time counts too: it changes when a file in it is deleted or renamed.
function newestTimeIn(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, newestTime(readdirSync(path).map((name) => join(path, name))));
}
