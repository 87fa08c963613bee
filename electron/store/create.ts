import { birth } from '../../shared/records/diff.ts';
import type { Records } from '../../shared/records/tables.ts';
import { Blobs } from './blobs.ts';
import { copyTo } from './copy.ts';
import { connect, makeDurable } from './database.ts';
import { Journal } from './journal.ts';
import { migrate } from './migrate.ts';
import { RowWriter } from './rows.ts';

type Birth = {
  readonly commandId: string;
  readonly name: string;
  readonly actor: string;
  readonly at: string;
  /** Bytes that the records name. */
  readonly blobs?: readonly Uint8Array[];
};

/**
 * Writes a new workshop file. It is made in memory and copied out whole, so that a
 * full disk leaves nothing behind. Throws when the file cannot be written.
 */
export function createWorkshop(file: string, records: Records, birthOf: Birth): void {
  const { commandId, name, actor, at, blobs = [] } = birthOf;
  const db = connect(':memory:', { create: true });
  try {
    makeDurable(db);
    migrate(db);
    db.transaction(() => {
      const diff = birth(records);
      new RowWriter(db).write(diff);
      const kept = new Blobs(db);
      for (const bytes of blobs) kept.put(bytes);
      new Journal(db).append({ commandId, name, gesture: commandId, origin: 'created', actor, at, diff });
    })();
    copyTo(db, file);
  } finally {
    db.close();
  }
}
