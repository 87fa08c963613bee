import { assertNever } from '../../shared/lib/assert.ts';
import type { RecordOf, TableName } from '../../shared/records/tables.ts';

/** How a field lies in SQLite: texts in several languages and other small structures as JSON. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'json';

type Columns<T extends TableName> = { readonly [K in keyof RecordOf<T>]: ColumnKind };

const id = { id: 'text' } as const;
const titled = { order: 'text', title: 'json', illustrative: 'boolean' } as const;
const reasoned = { rationale: 'json', assumptions: 'json', risks: 'json', evidence: 'json' } as const;

/** Every field of every table: a field that is missing here does not compile. */
export const columns: { readonly [T in TableName]: Columns<T> } = {
  workshops: {
    ...id,
    title: 'json',
    place: 'json',
    aims: 'json',
    languages: 'json',
    programme: 'json',
    phase: 'json',
    developmentObjective: 'json',
    leadLoad: 'integer',
    notice: 'json',
  },
  days: { ...id, date: 'text', start: 'integer' },
  sessions: {
    ...id,
    dayId: 'text',
    ...titled,
    kind: 'text',
    purpose: 'json',
    question: 'json',
    materials: 'json',
    responsible: 'json',
    minutes: 'integer',
    fixedStart: 'integer',
    parallel: 'boolean',
    methodId: 'text',
    steps: 'json',
    columns: 'json',
    answersSessionId: 'text',
  },
  sessionRuns: {
    ...id,
    startedAt: 'text',
    endedAt: 'text',
    pausedAt: 'text',
    pausedSeconds: 'integer',
    extraMinutes: 'integer',
    step: 'json',
  },
  sessionNotes: { ...id, text: 'json' },
  privateNotes: { ...id, text: 'text' },
  partners: { ...id, order: 'text', name: 'json', mark: 'text', colour: 'text' },
  participants: {
    ...id,
    order: 'text',
    partnerId: 'text',
    name: 'json',
    role: 'json',
    contact: 'text',
    sex: 'text',
    attendance: 'json',
  },
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
    tone: 'text',
    answers: 'json',
    parked: 'boolean',
    outcome: 'json',
    illustrative: 'boolean',
  },
  photos: {
    ...id,
    sessionId: 'text',
    clusterId: 'text',
    order: 'text',
    caption: 'json',
    blob: 'text',
    type: 'text',
    width: 'integer',
    height: 'integer',
  },
  votings: {
    ...id,
    sessionId: 'text',
    order: 'text',
    title: 'json',
    method: 'text',
    voters: 'text',
    options: 'json',
    budget: 'integer',
    perOption: 'integer',
    secret: 'boolean',
    revealed: 'boolean',
    isOpen: 'boolean',
    facilitatorVotes: 'boolean',
  },
  votes: {
    ...id,
    votingId: 'text',
    option: 'json',
    partnerId: 'text',
    voter: 'text',
    count: 'integer',
    rating: 'json',
  },
  findings: {
    ...id,
    number: 'integer',
    sessionId: 'text',
    order: 'text',
    statement: 'json',
    grade: 'text',
    source: 'json',
    share: 'json',
    reservations: 'json',
    evidence: 'json',
    illustrative: 'boolean',
  },
  decisions: {
    ...id,
    sessionId: 'text',
    order: 'text',
    text: 'json',
    reservations: 'json',
    illustrative: 'boolean',
  },
  objectives: { ...id, ...titled, ...reasoned },
  outputs: { ...id, objectiveId: 'text', ...titled, ...reasoned },
  indicators: {
    ...id,
    objectiveId: 'text',
    outputId: 'text',
    ...titled,
    baseline: 'json',
    target: 'json',
    verification: 'json',
  },
  positions: {
    ...id,
    partnerId: 'text',
    objectiveId: 'text',
    outputId: 'text',
    stand: 'text',
    text: 'json',
    illustrative: 'boolean',
  },
  recommendations: {
    ...id,
    number: 'integer',
    order: 'text',
    text: 'json',
    source: 'json',
    addressee: 'json',
    priority: 'text',
    resources: 'text',
    timing: 'json',
    response: 'text',
    action: 'json',
    status: 'text',
    answeredBy: 'json',
    illustrative: 'boolean',
  },
  strategyParts: { ...id, order: 'text', content: 'json', illustrative: 'boolean' },
  workplans: {
    ...id,
    partnerId: 'text',
    context: 'json',
    version: 'text',
    isFinal: 'boolean',
    sections: 'json',
    logo: 'json',
    accent: 'text',
    typeface: 'text',
    accepted: 'json',
    further: 'json',
  },
  activities: {
    ...id,
    workplanId: 'text',
    outputId: 'text',
    ...titled,
    lead: 'json',
    start: 'text',
    end: 'text',
    supporting: 'json',
    provinces: 'json',
    sectors: 'json',
    deliverable: 'json',
    target: 'json',
    percentWomen: 'real',
    countsElsewhere: 'boolean',
    indicator: 'json',
    baseline: 'json',
    indicatorTarget: 'json',
    verification: 'json',
    budget: 'json',
    risks: 'json',
    remarks: 'json',
    evidence: 'json',
    status: 'text',
    actual: 'json',
    accepted: 'json',
    further: 'json',
  },
  milestones: {
    ...id,
    activityId: 'text',
    order: 'text',
    title: 'json',
    month: 'text',
    isDone: 'boolean',
    further: 'json',
  },
  listItems: { ...id, list: 'text', order: 'text', name: 'json' },
  programmeTargets: { ...id, order: 'text', target: 'json', provinces: 'json', illustrative: 'boolean' },
  packets: {
    ...id,
    partnerId: 'text',
    direction: 'text',
    way: 'text',
    at: 'text',
    name: 'text',
    isProtected: 'boolean',
    blob: 'text',
    basedOn: 'text',
    copyId: 'text',
    revision: 'integer',
  },
  planMerges: { ...id, at: 'text', taken: 'json', settled: 'json', unread: 'json' },
  origins: { ...id, packetId: 'text', partnerId: 'text', sentAt: 'text', openedAt: 'text' },
  counters: { ...id, next: 'integer' },
  snapshots: { ...id, name: 'json', at: 'text', cause: 'text', sessionId: 'text', holds: 'json' },
  drafts: { ...id, text: 'text' },
  walls: {
    ...id,
    view: 'json',
    isBlank: 'boolean',
    room: 'text',
    language: 'text',
    isFollowing: 'boolean',
    followedId: 'text',
  },
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

/** What a field is in JSON; a field that is kept as JSON is taken as it lies. */
export function toJson(kind: ColumnKind, value: SqlValue): string {
  if (value === null) return 'null';
  switch (kind) {
    case 'text':
    case 'integer':
    case 'real':
      return JSON.stringify(value);
    case 'boolean':
      return value === 1 ? 'true' : 'false';
    case 'json':
      return String(value);
    default:
      return assertNever(kind);
  }
}

export function columnsOf(table: TableName): readonly (readonly [name: string, kind: ColumnKind])[] {
  return Object.entries(columns[table]);
}
