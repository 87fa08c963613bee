import { assert } from '../lib/assert.ts';
import { equal } from '../lib/equal.ts';
import { emptyRecords, type RecordOf, type Records, type TableName, tableNames, tables } from './tables.ts';

export type TableDiff<R> = {
  readonly added: readonly R[];
  readonly updated: readonly (readonly [from: R, to: R])[];
  readonly removed: readonly R[];
};

/** One change of any size. Tables without a change are absent. */
export type Diff = { readonly [T in TableName]?: TableDiff<RecordOf<T>> };

type AnyRecord = { readonly id: string };
export type AnyTableDiff = TableDiff<AnyRecord>;

/** The diff's tables with the types of their rows erased, for code that treats every table alike. */
export function entriesOf(diff: Diff): readonly (readonly [TableName, AnyTableDiff])[] {
  return tableNames.flatMap((name) => {
    const table = diff[name] as AnyTableDiff | undefined;
    return table ? [[name, table] as const] : [];
  });
}

export function isEmpty(diff: Diff): boolean {
  return entriesOf(diff).length === 0;
}

function fromEntries(entries: readonly (readonly [TableName, AnyTableDiff])[]): Diff {
  const filled = entries.filter(
    ([, { added, updated, removed }]) => added.length + updated.length + removed.length > 0,
  );
  return Object.fromEntries(filled);
}

function reverseTable({ added, updated, removed }: AnyTableDiff): AnyTableDiff {
  return { added: removed, updated: updated.map(([from, to]) => [to, from]), removed: added };
}

/** The change that takes this one back. */
export function reverse(diff: Diff): Diff {
  return fromEntries(entriesOf(diff).map(([name, table]) => [name, reverseTable(table)]));
}

/** The part of a diff in the tables that have a trait. */
export function only(diff: Diff, trait: 'undoable' | 'journaled'): Diff {
  return fromEntries(entriesOf(diff).filter(([name]) => tables[name][trait]));
}

/** The records after a change; tables that it does not touch stay the same objects. */
export function apply(records: Records, diff: Diff): Records {
  const next: Partial<Record<TableName, ReadonlyMap<string, AnyRecord>>> = { ...records };
  for (const [name, { added, updated, removed }] of entriesOf(diff)) {
    const rows = new Map<string, AnyRecord>(records[name] as ReadonlyMap<string, AnyRecord>);
    for (const row of removed) rows.delete(row.id);
    for (const [, to] of updated) rows.set(to.id, to);
    for (const row of added) rows.set(row.id, row);
    next[name] = rows;
  }
  return next as Records;
}

/** Whether `diff` starts from these records: everything it replaces is there, nothing it adds is. */
export function fits(records: Records, diff: Diff): boolean {
  return entriesOf(diff).every(([name, { added, updated, removed }]) => {
    const rows = records[name] as ReadonlyMap<string, AnyRecord>;
    return (
      added.every((row) => !rows.has(row.id)) &&
      updated.every(([from]) => equal(rows.get(from.id), from)) &&
      removed.every((row) => equal(rows.get(row.id), row))
    );
  });
}

/** The change between two states of the same workshop. */
export function between(before: Records, after: Records): Diff {
  return fromEntries(
    tableNames.map((name) => {
      const old = before[name] as ReadonlyMap<string, AnyRecord>;
      const now = after[name] as ReadonlyMap<string, AnyRecord>;
      if (old === now) return [name, { added: [], updated: [], removed: [] }];
      const added: AnyRecord[] = [];
      const updated: [AnyRecord, AnyRecord][] = [];
      for (const row of now.values()) {
        const former = old.get(row.id);
        if (!former) added.push(row);
        else if (!equal(former, row)) updated.push([former, row]);
      }
      return [name, { added, updated, removed: [...old.values()].filter((row) => !now.has(row.id)) }];
    }),
  );
}

/** One diff that does what these do one after the other; each must start where the one before ended. */
export function squash(diffs: readonly Diff[]): Diff {
  const changes = new Map<TableName, Map<string, { from: AnyRecord | null; to: AnyRecord | null }>>();
  const note = (name: TableName, id: string, from: AnyRecord | null, to: AnyRecord | null): void => {
    const table = changes.get(name) ?? new Map<string, { from: AnyRecord | null; to: AnyRecord | null }>();
    changes.set(name, table);
    const earlier = table.get(id);
    table.set(id, { from: earlier ? earlier.from : from, to });
  };
  for (const diff of diffs) {
    for (const [name, { added, updated, removed }] of entriesOf(diff)) {
      for (const row of removed) note(name, row.id, row, null);
      for (const [from, to] of updated) note(name, to.id, from, to);
      for (const row of added) note(name, row.id, null, row);
    }
  }
  return fromEntries([...changes].map(([name, rows]) => [name, tableDiff([...rows.values()])]));
}

function tableDiff(changes: readonly { from: AnyRecord | null; to: AnyRecord | null }[]): AnyTableDiff {
  const added: AnyRecord[] = [];
  const updated: [AnyRecord, AnyRecord][] = [];
  const removed: AnyRecord[] = [];
  for (const { from, to } of changes) {
    if (from === null && to !== null) added.push(to);
    if (from !== null && to === null) removed.push(from);
    if (from !== null && to !== null && !equal(from, to)) updated.push([from, to]);
  }
  return { added, updated, removed };
}

/** The diff that makes a workshop out of nothing. */
export function birth(records: Records): Diff {
  const diff = between(emptyRecords(), records);
  assert(!isEmpty(diff), 'a workshop has at least its own record');
  return diff;
}
