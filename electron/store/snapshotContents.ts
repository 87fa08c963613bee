import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SnapshotId } from '../../shared/domain/snapshot.ts';
import { lateFields } from '../../shared/records/lateFields.ts';
import { emptyRecords, type Records, tableNames, tables } from '../../shared/records/tables.ts';
import type { Writer } from './database.ts';

/** The records of each snapshot, compressed; photos are not copied, because a blob is never removed. */
export class SnapshotContents {
  readonly #put;
  readonly #get;

  constructor(db: Writer) {
    this.#put = db.prepare('INSERT INTO snapshotContents (id, records) VALUES (?, ?)');
    this.#get = db.prepare('SELECT records FROM snapshotContents WHERE id = ?').pluck();
  }

  /** To be called within the transaction that adds the snapshot's record. */
  keep(id: SnapshotId, records: Records): void {
    const rows = Object.fromEntries(
      tableNames.filter(isKept).map((table) => [table, [...records[table].values()]]),
    );
    this.#put.run(id, deflateRawSync(JSON.stringify(rows), { level: 1 }));
  }

  /** A copy of an older version of the application is read as today's would be. Throws when a row is not what its schema says. */
  read(id: SnapshotId): Records | null {
    const bytes = this.#get.get(id) as Uint8Array | undefined;
    if (bytes === undefined) return null;
    const rows = JSON.parse(inflateRawSync(bytes).toString('utf8')) as Record<string, unknown[]>;
    const records = emptyRecords();
    for (const table of tableNames.filter(isKept)) {
      for (const row of rows[table] ?? []) {
        const record = tables[table].schema.parse({ ...lateFields[table], ...(row as object) });
        (records[table] as Map<string, unknown>).set(record.id, record);
      }
    }
    return records;
  }
}

/** What undo gives back is what a snapshot gives back: never a counter, a draft or what is on the wall. */
function isKept(table: (typeof tableNames)[number]): boolean {
  return tables[table].undoable;
}
