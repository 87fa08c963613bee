import { type Fields, given } from '../lib/fields.ts';
import { type Diff, squash } from './diff.ts';
import type { IdOf, RecordOf, Records, TableName } from './tables.ts';

/**
 * A scratch pad on which a command builds its diff: reads see what was written, and
 * the records it started from stay as they are.
 */
export class Edit {
  readonly #base: Records;
  readonly #steps: Diff[] = [];
  readonly #touched = new Map<TableName, Map<string, unknown>>();

  constructor(base: Records) {
    this.#base = base;
  }

  get<T extends TableName>(table: T, id: IdOf<T>): RecordOf<T> | undefined {
    const touched = this.#touched.get(table);
    if (touched?.has(id)) return touched.get(id) as RecordOf<T> | undefined;
    return (this.#base[table] as ReadonlyMap<IdOf<T>, RecordOf<T>>).get(id);
  }

  /** Adds the record, or replaces the one that has its id. */
  put<T extends TableName>(table: T, record: RecordOf<T>): void {
    const former = this.get(table, record.id);
    this.#note(table, record.id, record, {
      added: former ? [] : [record],
      updated: former ? [[former, record]] : [],
      removed: [],
    });
  }

  /** Changes the fields that are given and not undefined; of a record that is not there, nothing. */
  patch<T extends TableName>(table: T, id: IdOf<T>, fields: Fields<RecordOf<T>>): void {
    const former = this.get(table, id);
    if (!former) return;
    this.put(table, { ...former, ...given(fields) });
  }

  remove<T extends TableName>(table: T, id: IdOf<T>): void {
    const former = this.get(table, id);
    if (former) this.#note(table, id, undefined, { added: [], updated: [], removed: [former] });
  }

  diff(): Diff {
    return squash(this.#steps);
  }

  #note(table: TableName, id: string, value: unknown, step: unknown): void {
    const touched = this.#touched.get(table) ?? new Map<string, unknown>();
    touched.set(id, value);
    this.#touched.set(table, touched);
    this.#steps.push({ [table]: step });
  }
}
