import { assertNever } from '../../shared/lib/assert.ts';
import type { RecordOf, TableName } from '../../shared/records/tables.ts';

/** How a field lies in SQLite: texts in several languages and other small structures as JSON. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'json';

type Columns<T extends TableName> = { readonly [K in keyof RecordOf<T>]: ColumnKind };

const id = { id: 'text' } as const;
const titled = { order: 'text', title: 'json', illustrative: 'boolean' } as const;

/** Every field of every table: a field that is missing here does not compile. */
export const columns: { readonly [T in TableName]: Columns<T> } = {
  workshops: {
    ...id,
    title: 'json',
    place: 'json',
    aims: 'json',
    programme: 'json',
    phase: 'json',
    developmentObjective: 'json',
    notice: 'json',
  },
  days: { ...id, date: 'text', start: 'integer' },
  sessions: {
    ...id,
    dayId: 'text',
    ...titled,
    kind: 'text',
    question: 'json',
    minutes: 'integer',
    fixedStart: 'integer',
  },
  partners: { ...id, order: 'text', name: 'json', mark: 'text', colour: 'text' },
  clusters: { ...id, number: 'integer', sessionId: 'text', column: 'text', ...titled },
  cards: {
    ...id,
    number: 'integer',
    sessionId: 'text',
    column: 'text',
    clusterId: 'text',
    partnerId: 'text',
    order: 'text',
    text: 'json',
    parked: 'boolean',
    illustrative: 'boolean',
  },
  objectives: { ...id, ...titled },
  outputs: { ...id, objectiveId: 'text', ...titled },
  workplans: { ...id, partnerId: 'text' },
  activities: {
    ...id,
    workplanId: 'text',
    outputId: 'text',
    ...titled,
    lead: 'json',
    start: 'text',
    end: 'text',
    target: 'json',
    budget: 'json',
  },
  counters: { ...id, next: 'integer' },
  drafts: { ...id, text: 'text' },
};

export type SqlValue = string | number | null;

export function toSql(kind: ColumnKind, value: unknown): SqlValue {
  if (value === null) return null;
  switch (kind) {
    case 'text':
    case 'integer':
    case 'real':
      return value as SqlValue;
    case 'boolean':
      return value === true ? 1 : 0;
    case 'json':
      return JSON.stringify(value);
    default:
      return assertNever(kind);
  }
}

export function fromSql(kind: ColumnKind, value: SqlValue): unknown {
  if (value === null) return null;
  switch (kind) {
    case 'text':
    case 'integer':
    case 'real':
      return value;
    case 'boolean':
      return value === 1;
    case 'json':
      return JSON.parse(String(value));
    default:
      return assertNever(kind);
  }
}
