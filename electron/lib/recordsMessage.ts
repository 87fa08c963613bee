import { emptyRecords, type RecordOf, type Records, type TableName } from '../../shared/records/tables.ts';

/** How the records of a workshop cross to a worker: in small pieces, so that the sender is never held up by a large one. */
export type RecordsMessage =
  | { readonly kind: 'begin' }
  | { readonly kind: 'rows'; readonly table: TableName; readonly rows: readonly RecordOf<TableName>[] };

/** The records as a worker has got them: filled only here, and only before the first thing that is made of them. */
export class ReceivedRecords {
  #records: Records = emptyRecords();

  get now(): Records {
    return this.#records;
  }

  take(message: RecordsMessage): void {
    if (message.kind === 'begin') this.#records = emptyRecords();
    else {
      const rows = this.#records[message.table] as Map<string, unknown>;
      for (const row of message.rows) rows.set(row.id, row);
    }
  }
}
