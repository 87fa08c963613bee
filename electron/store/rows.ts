import type Sqlite from 'better-sqlite3';
import { type Diff, entriesOf } from '../../shared/records/diff.ts';
import { type TableName, tableNames } from '../../shared/records/tables.ts';
import { columnsOf, type SqlValue, toSql } from './columns.ts';
import type { Writer } from './database.ts';

type Row = Readonly<Record<string, unknown>>;

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
