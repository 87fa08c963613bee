import { LateMap } from '../lib/lateMap.ts';
import { type Records, type TableName, tableNames } from './tables.ts';

/** All records on their way to another process: the rows of each table as JSON in UTF-8. */
export type WrittenRecords = { readonly [T in TableName]: Uint8Array };

type Row = { readonly id: string };

function writeTable(table: ReadonlyMap<string, Row>): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([...table.values()]));
}

export function writeRecords(records: Records): WrittenRecords {
  const written = tableNames.map((name) => [name, writeTable(records[name])]);
  return Object.fromEntries(written) as WrittenRecords;
}

/** What was written, as it was. A table is read when somebody first looks into it: most screens look into few of them. */
export function readWritten(written: WrittenRecords): Records {
  const tables = tableNames.map((name) => [name, new LateMap(() => readTable(written[name]))]);
  return Object.fromEntries(tables) as Records;
}

function readTable(written: Uint8Array): ReadonlyMap<string, Row> {
  const rows = JSON.parse(new TextDecoder().decode(written)) as readonly Row[];
  return new Map(rows.map((row) => [row.id, row]));
}
