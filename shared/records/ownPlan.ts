import type { Origin } from '../domain/origin.ts';
import { type AnyTableDiff, type Diff, entriesOf } from './diff.ts';
import type { RecordOf, Records, TableName } from './tables.ts';

/** Where a partner's copy came from; null for the workshop itself. */
export function originOf({ origins }: Pick<Records, 'origins'>): Origin | null {
  const [origin] = origins.values();
  return origin ?? null;
}

type May<R> = 'yes' | 'no' | ((row: R, records: Records, origin: Origin) => boolean);

/** What may be changed in a partner's copy: its own plan and what is of this computer. A new table must be decided here to compile. */
const changeable: { readonly [T in TableName]: May<RecordOf<T>> } = {
  workshops: 'no',
  days: 'no',
  sessions: 'no',
  sessionRuns: 'no',
  sessionNotes: 'no',
  privateNotes: 'no',
  partners: 'no',
  participants: 'no',
  clusters: 'no',
  cards: 'no',
  photos: 'no',
  votings: 'no',
  votes: 'no',
  findings: 'no',
  decisions: 'no',
  objectives: 'no',
  outputs: 'no',
  indicators: 'no',
  positions: 'no',
  recommendations: 'no',
  strategyParts: 'no',
  workplans: ({ partnerId }, _, origin) => partnerId === origin.partnerId,
  activities: ({ workplanId }, { workplans }, origin) =>
    workplans.get(workplanId)?.partnerId === origin.partnerId,
  // Its activity may come or go in the same change; there is no other one in the copy that could be changed.
  milestones: 'yes',
  listItems: 'no',
  programmeTargets: 'no',
  packets: 'yes',
  planMerges: 'yes',
  origins: 'no',
  counters: 'no',
  snapshots: 'yes',
  drafts: 'yes',
  walls: 'no',
};

/** Whether a change stays within what is the partner's to change. Everything does in the workshop itself. */
export function isWithinOwnPlan(records: Records, diff: Diff): boolean {
  const origin = originOf(records);
  return origin === null || entriesOf(diff).every(([table, each]) => isOwn(table, each, records, origin));
}

function isOwn(
  table: TableName,
  { added, updated, removed }: AnyTableDiff,
  records: Records,
  origin: Origin,
): boolean {
  const may = changeable[table] as May<{ readonly id: string }>;
  if (may === 'yes' || may === 'no') return may === 'yes';
  return [...added, ...removed, ...updated.flat()].every((row) => may(row, records, origin));
}
