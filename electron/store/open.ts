import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { atOnce, inSlices, type Steps } from '../../shared/lib/steps.ts';
import type { FileProblem } from '../../shared/protocol/answers.ts';
import { readContent } from './content.ts';
import { copyTo } from './copy.ts';
import { applicationId, connect, makeDurable, type Writer } from './database.ts';
import { migrate, migrations, versionOf } from './migrate.ts';
import { WorkshopStore } from './workshopStore.ts';

export type Opened = { readonly kind: 'opened'; readonly store: WorkshopStore } | FileProblem;

type Clock = () => string;

/** Opens a workshop file for this process alone, after checking that it is one and sound. */
export function openWorkshop(file: string, now?: Clock): Opened {
  return atOnce(opening(file, null, now));
}

/**
 * The same for a process that has windows to answer: a large file takes a good part of a second. `seal` is what the store
 * of the file gave when it was last closed.
 */
export function openInSlices(file: string, seal: string | null): Promise<Opened> {
  return inSlices(opening(file, seal), () => setImmediate());
}

function* opening(
  file: string,
  seal: string | null,
  now: Clock = () => new Date().toISOString(),
): Steps<Opened> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { kind: 'missing' };
  let db: Writer | undefined;
  try {
    db = connect(file, { create: false });
    const problem = identify(db) ?? prepare(db, file);
    if (problem) {
      db.close();
      return problem;
    }
    yield;
    const content = yield* readContent(db, seal);
    return { kind: 'opened', store: new WorkshopStore(file, db, now, content) };
  } catch (error) {
    db?.close();
    return problemOf(error);
  }
}

function identify(db: Writer): FileProblem | null {
  if (db.pragma('application_id', { simple: true }) !== applicationId) return { kind: 'not-a-workshop' };
  const version = versionOf(db);
  const newest = migrations.length;
  return version > newest ? { kind: 'from-newer-app', version, newest } : null;
}

/** From here on the file is ours: the lock is taken, the content checked, an older version kept aside and migrated. */
function prepare(db: Writer, file: string): FileProblem | null {
  makeDurable(db);
  const check = String(db.pragma('quick_check(1)', { simple: true }));
  if (check !== 'ok') return { kind: 'damaged', detail: check };
  const version = versionOf(db);
  if (version < migrations.length) {
    copyTo(db, `${file.replace(/\.plenum$/, '')}.version-${version}.plenum`);
    migrate(db);
  }
  return null;
}

function problemOf(error: unknown): FileProblem {
  if (!(error instanceof Sqlite.SqliteError)) return { kind: 'damaged', detail: String(error) };
  if (error.code === 'SQLITE_NOTADB') return { kind: 'not-a-workshop' };
  if (error.code.startsWith('SQLITE_BUSY')) return { kind: 'in-use' };
  if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(error.code)) return { kind: 'not-writable' };
  return { kind: 'damaged', detail: error.message };
}
