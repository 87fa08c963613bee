import type { Card } from '../domain/card.ts';
import type { EvidenceLink } from '../domain/evidenceLink.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { Session } from '../domain/session.ts';
import { emptyText } from '../domain/text.ts';
import { isResultPublic, type Vote } from '../domain/voting.ts';
import { withoutComments } from '../domain/withoutComments.ts';
import type { Workplan } from '../domain/workplan.ts';
import { type RecordOf, type Records, type TableName, tableNames } from '../records/tables.ts';

/** For whom a packet is, and which cards and clusters it may show because something in it rests on them. */
type For = { readonly partnerId: PartnerId; readonly cited: ReadonlySet<string>; readonly records: Records };

/** All of a table, nothing of it, or what a function makes of each row (null: not this row). */
type Sent<R> = 'all' | 'none' | ((row: R, to: For) => R | null);

/**
 * What a packet for one partner holds of each table: its own plan, the shared strategy, the lists, the findings that everybody
 * heard, and what those and its activities rest on. A new table must be decided here to compile.
 */
const sentToPartner: { readonly [T in TableName]: Sent<RecordOf<T>> } = {
  workshops: 'all',
  days: 'all',
  sessions: withoutPreparation,
  sessionRuns: 'none',
  sessionNotes: 'none',
  privateNotes: 'none',
  partners: 'all',
  // People of others are told to nobody; its own stand in its documents.
  participants: (row, to) => (row.partnerId === to.partnerId ? row : null),
  clusters: (row, to) => (to.cited.has(row.id) ? row : null),
  cards: citedCard,
  photos: 'none',
  votings: (row) => (isResultPublic(row) ? row : null),
  votes: withoutVoter,
  findings: 'all',
  decisions: 'none',
  objectives: 'all',
  outputs: 'all',
  indicators: 'all',
  positions: (row, to) => (row.partnerId === to.partnerId ? row : null),
  recommendations: 'none',
  strategyParts: 'none',
  workplans: ownWorkplan,
  activities: (row, to) => (planOf(to, row.workplanId) ? row : null),
  milestones: (row, to) => {
    const activity = to.records.activities.get(row.activityId);
    return activity && planOf(to, activity.workplanId) ? row : null;
  },
  listItems: 'all',
  programmeTargets: 'all',
  packets: 'none',
  planMerges: 'none',
  origins: 'none',
  counters: 'all',
  snapshots: 'none',
  drafts: 'none',
  walls: 'none',
};

/** The records as one partner may have them. */
export function recordsFor(records: Records, partnerId: PartnerId): Records {
  const to: For = { partnerId, records, cited: citedIn(records, partnerId) };
  return Object.fromEntries(tableNames.map((table) => [table, sentOf(table, to)])) as unknown as Records;
}

function sentOf(table: TableName, to: For): ReadonlyMap<string, unknown> {
  const sent = sentToPartner[table] as Sent<{ readonly id: string }>;
  if (sent === 'all') return to.records[table];
  const kept = new Map<string, unknown>();
  if (sent === 'none') return kept;
  for (const row of to.records[table].values()) {
    const seen = sent(row, to);
    if (seen !== null) kept.set(seen.id, seen);
  }
  return kept;
}

/** The cards and clusters that a finding, the strategy or an activity of the partner names, with all cards of those clusters. */
function citedIn(records: Records, partnerId: PartnerId): ReadonlySet<string> {
  const isOwn = (workplanId: string): boolean =>
    records.workplans.get(workplanId as never)?.partnerId === partnerId;
  const citing: readonly { readonly evidence: readonly EvidenceLink[] }[] = [
    ...records.findings.values(),
    ...records.objectives.values(),
    ...records.outputs.values(),
    ...[...records.activities.values()].filter(({ workplanId }) => isOwn(workplanId)),
  ];
  const cited = new Set(citing.flatMap(({ evidence }) => evidence.map(({ id }) => id as string)));
  for (const { id, clusterId } of records.cards.values()) {
    if (clusterId !== null && cited.has(clusterId)) cited.add(id);
  }
  // A card cannot stand without the cluster that it lies in.
  for (const { id, clusterId } of records.cards.values()) {
    if (clusterId !== null && cited.has(id)) cited.add(clusterId);
  }
  return cited;
}

function planOf({ records, partnerId }: For, id: Workplan['id']): boolean {
  return records.workplans.get(id)?.partnerId === partnerId;
}

/** How a parked card ended is between those who run the workshop. */
function citedCard(card: Card, { cited }: For): Card | null {
  return cited.has(card.id) ? { ...card, outcome: null } : null;
}

/** How a session is prepared is between those who prepare it. */
function withoutPreparation(session: Session): Session {
  return { ...session, purpose: emptyText, materials: emptyText, responsible: emptyText, steps: [] };
}

function withoutVoter(vote: Vote, { records }: For): Vote | null {
  const voting = records.votings.get(vote.votingId);
  return voting && isResultPublic(voting) ? { ...vote, voter: '' } : null;
}

function ownWorkplan(plan: Workplan, { partnerId }: For): Workplan | null {
  if (plan.partnerId !== partnerId) return null;
  const { en, zh } = plan.context;
  return { ...plan, context: { en: withoutComments(en), zh: withoutComments(zh) } };
}
