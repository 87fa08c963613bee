import { assert } from '../../shared/lib/assert.ts';
import { equal } from '../../shared/lib/equal.ts';
import type { Steps } from '../../shared/lib/steps.ts';
import type { History } from '../../shared/records/history.ts';
import {
  emptyRecords,
  type Records,
  type TableName,
  tableNames,
  tables,
} from '../../shared/records/tables.ts';
import { readWritten, type WrittenRecords } from '../../shared/records/writtenRecords.ts';
import { sha256 } from '../lib/nodeCrypto.ts';
import { columnsOf, type SqlValue, toJson } from './columns.ts';
import type { Reader } from './database.ts';
import { readHistory } from './journal.ts';

/** What an open workshop has in memory. */
export type Content = {
  readonly records: Records;
  readonly history: History;
  /** The records as they lie in the file; null when their schemas made something else of them. */
  readonly written: WrittenRecords | null;
};

/** So many take a millisecond or two. */
const rowsAtOnce = 50;

/**
 * Reads the whole file. Throws when a row is not what its schema says: the file is damaged. Rows of which the `seal` is
 * known were looked at before, and are not looked at again.
 */
export function* readContent(db: Reader, seal: string | null = null): Steps<Content> {
  const written = yield* readRows(db);
  const history = readHistory(db);
  if (seal !== null && sealOf(written) === seal) return { records: readWritten(written), history, written };
  const { records, areExact } = yield* checked(written);
  return { records, history, written: areExact ? written : null };
}

/** All rows as they lie in the file, a few at each step. */
export function* readRows(db: Reader): Steps<WrittenRecords> {
  const written: Partial<Record<TableName, Uint8Array>> = {};
  for (const table of tableNames) {
    const kinds = columnsOf(table);
    const fields = kinds.map(([name, kind]) => ({ kind, key: `"${name}":` }));
    const names = kinds.map(([name]) => `"${name}"`).join(', ');
    const rows = db.prepare(`SELECT ${names} FROM ${table}`).raw().all() as SqlValue[][];
    const texts: string[] = [];
    for (const row of rows) {
      const values = fields.map(({ kind, key }, at) => key + toJson(kind, row[at] ?? null));
      texts.push(`{${values.join(',')}}`);
      if (texts.length % rowsAtOnce === 0) yield;
    }
    written[table] = Buffer.from(`[${texts.join(',')}]`);
    yield;
  }
  return written as WrittenRecords;
}

/** Stands for these rows and no others. */
export function sealOf(written: WrittenRecords): string {
  return sha256(...tableNames.flatMap((table) => [`${table} ${written[table].length}:`, written[table]]));
}

/** Whether all of these are what their schemas say, and just that. */
export function areSound(table: TableName, rows: Iterable<unknown>): boolean {
  const { schema } = tables[table];
  return [...rows].every((row) => {
    const { success, data } = schema.safeParse(row);
    return success && equal(data, row);
  });
}

function* checked(written: WrittenRecords): Steps<{ readonly records: Records; readonly areExact: boolean }> {
  const records = emptyRecords();
  let areExact = true;
  for (const table of tableNames) {
    const { schema } = tables[table];
    const rows = records[table] as Map<string, unknown>;
    const fields = columnsOf(table).length;
    for (const row of JSON.parse(Buffer.from(written[table]).toString()) as readonly object[]) {
      assert(Object.keys(row).length === fields, `a row of ${table} has the fields of its table`);
      const record = schema.parse(row);
      areExact &&= equal(record, row);
      rows.set(record.id, record);
      if (rows.size % rowsAtOnce === 0) yield;
    }
    yield;
  }
  return { records, areExact };
}
