import type Sqlite from 'better-sqlite3';
import { type Diff, entriesOf } from '../../shared/records/diff.ts';
import {
  emptyRecords,
  type Records,
  type TableName,
  tableNames,
  tables,
} from '../../shared/records/tables.ts';
import { type ColumnKind, columns, fromSql, type SqlValue, toSql } from './columns.ts';
import type { Reader, Writer } from './database.ts';

type Row = Readonly<Record<string, unknown>>;

function columnsOf(table: TableName): readonly (readonly [name: string, kind: ColumnKind])[] {
  return Object.entries(columns[table]);
}

/** All records of a file. Throws when a row is not what its schema says: the file is damaged. */
export function readRecords(db: Reader): Records {
  const records = emptyRecords();
  for (const table of tableNames) {
    const rows = records[table] as Map<string, unknown>;
    const kinds = columnsOf(table);
    for (const row of db.prepare(`SELECT * FROM ${table}`).iterate() as Iterable<Record<string, SqlValue>>) {
      const fields = Object.fromEntries(
        kinds.map(([name, kind]) => [name, fromSql(kind, row[name] ?? null)]),
      );
      const record = tables[table].schema.parse(fields);
      rows.set(record.id, record);
    }
  }
  return records;
}

/** Writes diffs into the tables; its statements are prepared once for a connection. */
export class RowWriter {
  readonly #statements: ReadonlyMap<
    TableName,
    { readonly put: Sqlite.Statement; readonly remove: Sqlite.Statement }
  >;

  constructor(db: Writer) {
    this.#statements = new Map(
      tableNames.map((table) => {
        const names = columnsOf(table).map(([name]) => `"${name}"`);
        const updates = names.map((name) => `${name} = excluded.${name}`);
        const values = names.map(() => '?').join(', ');
        const put = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${values}) ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`;
        return [table, { put: db.prepare(put), remove: db.prepare(`DELETE FROM ${table} WHERE id = ?`) }];
      }),
    );
  }

  /** To be called within a transaction. */
  write(diff: Diff): void {
    for (const [table, { added, updated, removed }] of entriesOf(diff)) {
      const statements = this.#statements.get(table);
      for (const row of removed) statements?.remove.run(row.id);
      for (const row of [...added, ...updated.map(([, to]) => to)])
        statements?.put.run(this.#values(table, row));
    }
  }

  #values(table: TableName, row: Row): readonly SqlValue[] {
    return columnsOf(table).map(([name, kind]) => toSql(kind, row[name]));
  }
}
