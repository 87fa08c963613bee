import Sqlite from 'better-sqlite3';
import { assert } from '../../shared/lib/assert.ts';
import { sqliteBinding } from './binding.ts';

/** A connection that may change the file. Functions that only look take a `Reader`, which cannot. */
export type Writer = Sqlite.Database;
export type Reader = Pick<Sqlite.Database, 'pragma'> & {
  readonly prepare: (
    sql: string,
  ) => Pick<Sqlite.Statement<unknown[]>, 'get' | 'all' | 'iterate' | 'pluck' | 'raw'>;
};

/** ASCII `PLNM`: by this SQLite's own header says whose file it is. */
export const applicationId = 0x504c4e4d;

/** Opens a connection and nothing more: a file of somebody else's is not touched. */
export function connect(file: string, options: { readonly create: boolean }): Writer {
  const nativeBinding = sqliteBinding();
  const extra = nativeBinding === undefined ? {} : { nativeBinding };
  return new Sqlite(file, { fileMustExist: !options.create, timeout: 100, ...extra });
}

/**
 * Settings of every writing connection. `synchronous` is read back, because
 * better-sqlite3's own default for WAL is NORMAL, which loses acknowledged commits in
 * a power cut. EXCLUSIVE keeps a second process out for as long as this one is open.
 */
export function makeDurable(db: Writer): void {
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  const full = 2;
  const inMemory = db.memory;
  assert(
    inMemory || db.pragma('journal_mode', { simple: true }) === 'wal',
    'the file keeps a write-ahead log',
  );
  assert(db.pragma('synchronous', { simple: true }) === full, 'commits are synced to disk');
  assert(db.pragma('foreign_keys', { simple: true }) === 1, 'foreign keys are checked');
}
