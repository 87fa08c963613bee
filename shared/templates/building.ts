import { generateNKeysBetween } from 'fractional-indexing';
import { type ReferenceKind, referenceKinds } from '../domain/reference.ts';
import { emptyRecords, type RecordOf, type Records, type TableName, tables } from '../records/tables.ts';

/** Collects rows, each checked against its table's schema. */
export class Building {
  readonly newId: <T extends string>() => T;
  readonly #sample: boolean;
  readonly #rows = emptyRecords();
  readonly #next = { cards: 1, clusters: 1, findings: 1, recommendations: 1 };

  constructor(newId: () => string, sample: boolean) {
    this.newId = newId as <T extends string>() => T;
    this.#sample = sample;
  }

  mark(onRecord: boolean): boolean {
    return this.#sample && !onRecord;
  }

  number(kind: ReferenceKind): number {
    return this.#next[kind]++;
  }

  add(table: TableName, row: unknown): void {
    const parsed = tables[table].schema.parse(row) as RecordOf<TableName>;
    (this.#rows[table] as Map<string, unknown>).set(parsed.id, parsed);
  }

  /** What there is so far. */
  get rows(): Records {
    return this.#rows;
  }

  finished(): Records {
    for (const kind of referenceKinds) this.add('counters', { id: kind, next: this.#next[kind] });
    return this.#rows;
  }
}

export function withOrder<T>(items: readonly T[]): readonly (readonly [order: string, item: T])[] {
  const keys = generateNKeysBetween(null, null, items.length);
  return items.map((item, index) => [keys[index] ?? 'a0', item]);
}
