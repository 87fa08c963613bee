import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The native SQLite module to load, when it is not the one in better-sqlite3's own
 * package: a packaged application brings it in its resources, and never takes a path
 * from the environment, from which anybody could make it load foreign code.
 */
export function sqliteBinding(): string | undefined {
  if (process.versions.electron === undefined) return undefined;
  const packaged = import.meta.dirname.includes('app.asar');
  if (!packaged) return process.env['PLENUM_SQLITE_BINDING'];
  const shipped = path.join(process.resourcesPath, 'sqlite', 'better_sqlite3.node');
  return existsSync(shipped) ? shipped : undefined;
}
