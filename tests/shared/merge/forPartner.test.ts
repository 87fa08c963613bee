import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import type { Origin } from '../../../shared/domain/origin.ts';
import { originSchema } from '../../../shared/domain/origin.ts';
import type { PacketId } from '../../../shared/domain/packet.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { RichText } from '../../../shared/domain/richText.ts';
import { isResultPublic } from '../../../shared/domain/voting.ts';
import { withoutComments } from '../../../shared/domain/withoutComments.ts';
import { assert } from '../../../shared/lib/assert.ts';
import { recordsFor } from '../../../shared/merge/forPartner.ts';
import { planPartOf } from '../../../shared/merge/planPart.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import { workplanOf } from '../../../shared/records/queries.ts';
import { type Records, type TableName, tableNames } from '../../../shared/records/tables.ts';
import {
  aCard,
  aCluster,
  aFinding,
  aMilestone,
  anActivity,
  anId,
  aParticipant,
  aPartner,
  aSession,
  aSnapshot,
  aStep,
  aVote,
  aVoting,
  aWorkplan,
  en,
  keyAt,
} from '../../builders.ts';
import { runRandomly, sequences } from '../../randomCommands.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';
import { aPosition } from '../../strategyBuilders.ts';

const own = anId<PartnerId>(30);
const other = anId<PartnerId>(31);
const at = '2017-05-01T08:00:00.000Z';

const origin: Origin = originSchema.parse({
  id: anId(901),
  packetId: anId(902),
  partnerId: own,
  sentAt: at,
  openedAt: at,
});

/** A row of every table, and where that makes a difference one of another partner or one that is not public. */
function fullWorkshop(): Records {
  const small = smallWorkshop();
  const more = <R extends { readonly id: string }>(rows: ReadonlyMap<string, R>, ...added: readonly R[]) =>
    new Map([...rows, ...added.map((row) => [row.id, row] as const)]) as never;
  return {
    ...small,
    partners: more(small.partners, aPartner({ id: other, order: keyAt(1), mark: 'CE', name: en('CEC') })),
    sessions: more(
      small.sessions,
      aSession({ purpose: en('Why'), materials: en('Pens'), responsible: en('Li'), steps: [aStep()] }),
    ),
    workplans: more(
      small.workplans,
      aWorkplan({ context: { en: said('As agreed', 'Ask the ministry'), zh: said('按约定') } }),
      aWorkplan({ id: anId(41), partnerId: other }),
    ),
    activities: more(
      small.activities,
      anActivity({ id: anId(91), workplanId: anId(41), evidence: [{ kind: 'card', id: anId(64) }] }),
    ),
    milestones: more(small.milestones, aMilestone({ id: anId(181), activityId: anId(91) })),
    participants: more(small.participants, aParticipant({ id: anId(36), partnerId: other })),
    positions: more(small.positions, aPosition({ id: anId(221), partnerId: other })),
    clusters: more(small.clusters, aCluster({ id: anId(51), number: 2 })),
    cards: more(
      small.cards,
      aCard({ id: anId(62), number: 3, parked: true, outcome: { kind: 'closed', because: en('Done') } }),
      aCard({ id: anId(63), number: 4, clusterId: anId(51) }),
      aCard({ id: anId(64), number: 5, clusterId: anId(51) }),
    ),
    findings: more(
      small.findings,
      aFinding({ id: anId(66), number: 2, evidence: [{ kind: 'card', id: anId(62) }] }),
    ),
    votings: more(small.votings, aVoting({ id: anId(122), order: keyAt(2), secret: true })),
    votes: more(
      small.votes,
      aVote({ id: anId(131), votingId: anId(122) }),
      aVote({ id: anId(132), voter: '7' }),
    ),
    sessionNotes: more(small.sessionNotes, { id: anId(20), text: said('Minutes') }),
    privateNotes: more(small.privateNotes, { id: anId(20), text: 'Ask first' }),
    planMerges: more(small.planMerges, { id: anId<PacketId>(250), at, taken: [], settled: [], unread: [] }),
    origins: more(small.origins, origin),
    snapshots: more(small.snapshots, aSnapshot()),
    drafts: more(small.drafts, { id: 'capture:x', text: 'half a wo' }),
    counters: new Map([...small.counters].map(([id, row]) => [id, { ...row, next: 100 }])),
  };
}

function said(text: string, comment?: string): RichText {
  const marks =
    comment === undefined ? {} : { marks: [{ type: 'comment' as const, attrs: { text: comment } }] };
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text, ...marks }] }] };
}

const numbered = (...ids: readonly number[]): readonly string[] => ids.map((n) => anId(n));

/** Every table, and what of the full workshop is in the packet of its first partner: whoever changes this has decided it. */
const held: { readonly [T in TableName]: readonly string[] } = {
  workshops: numbered(1),
  days: numbered(10),
  sessions: numbered(20, 21),
  sessionRuns: [],
  sessionNotes: [],
  privateNotes: [],
  partners: numbered(30, 31),
  participants: numbered(35),
  clusters: numbered(50),
  cards: numbered(61, 62),
  photos: [],
  votings: numbered(120, 121),
  votes: numbered(130, 132),
  findings: numbered(65, 66),
  decisions: [],
  objectives: numbered(70),
  outputs: numbered(80),
  indicators: numbered(210),
  positions: numbered(220),
  recommendations: [],
  strategyParts: [],
  workplans: numbered(40),
  activities: numbered(90),
  milestones: numbered(180),
  listItems: numbered(190, 191),
  programmeTargets: numbered(200),
  packets: [],
  planMerges: [],
  origins: [],
  counters: ['cards', 'clusters', 'findings', 'recommendations'],
  snapshots: [],
  drafts: [],
  walls: [],
};

/** What the rows in a packet do not say although the workshop does. */
const blanked: { readonly [T in TableName]?: readonly string[] } = {
  sessions: ['purpose', 'materials', 'responsible', 'steps'],
  cards: ['outcome'],
  votes: ['voter'],
  workplans: ['context'],
};

describe('what a packet holds', () => {
  const full = fullWorkshop();

  it('is tried with a workshop that has a row in every table', () => {
    expect(tableNames.filter((table) => full[table].size === 0)).toEqual([]);
  });

  it.each(tableNames)('of %s is what is listed here', (table) => {
    expect([...recordsFor(full, own)[table].keys()]).toEqual(held[table]);
  });

  it.each(tableNames)('says of %s everything but what is listed here', (table) => {
    const kept = recordsFor(full, own)[table] as ReadonlyMap<string, object>;
    const differing = [...kept].flatMap(([id, row]) => {
      const whole = (full[table] as ReadonlyMap<string, object>).get(id) ?? {};
      const names = [...new Set([...Object.keys(whole), ...Object.keys(row)])] as never[];
      return names.filter((name) => JSON.stringify(whole[name]) !== JSON.stringify(row[name]));
    });
    expect(new Set(differing)).toEqual(new Set(blanked[table] ?? []));
  });
});

const secret = 'SECRET';
/** By these rows are found; everything else of a row that is nobody's to see says so. */
const keys = new Set([
  'id',
  'partnerId',
  'workplanId',
  'activityId',
  'outputId',
  'objectiveId',
  'sessionId',
  'clusterId',
  'votingId',
]);

function stamped<R extends object>(row: R): R {
  const entries = Object.entries(row).map(
    ([name, value]: [string, unknown]) => [name, keys.has(name) ? value : secret] as const,
  );
  return Object.fromEntries(entries) as R;
}

/** The workshop with everything marked that this partner must never get, by the rules as people say them. */
function marked(records: Records, partnerId: PartnerId): Records {
  const ownPlan = workplanOf(records, partnerId)?.id;
  const shown = citedOf(records, partnerId);
  const isHidden = (votingId: never): boolean => {
    const voting = records.votings.get(votingId);
    return !voting || !isResultPublic(voting);
  };
  const secretRow: { readonly [T in TableName]?: (row: never) => boolean } = {
    sessionRuns: () => true,
    sessionNotes: () => true,
    privateNotes: () => true,
    photos: () => true,
    decisions: () => true,
    recommendations: () => true,
    strategyParts: () => true,
    packets: () => true,
    planMerges: () => true,
    snapshots: () => true,
    drafts: () => true,
    walls: () => true,
    participants: (row: { partnerId: PartnerId }) => row.partnerId !== partnerId,
    positions: (row: { partnerId: PartnerId }) => row.partnerId !== partnerId,
    workplans: (row: { partnerId: PartnerId }) => row.partnerId !== partnerId,
    activities: (row: { workplanId: string }) => row.workplanId !== ownPlan,
    milestones: (row: { activityId: never }) =>
      records.activities.get(row.activityId)?.workplanId !== ownPlan,
    votes: (row: { votingId: never }) => isHidden(row.votingId),
    cards: (row: { id: string }) => !shown.has(row.id),
  };
  const rows = Object.fromEntries(
    tableNames.map((table) => {
      const isSecret = secretRow[table] as ((row: object) => boolean) | undefined;
      const all = [...(records[table] as ReadonlyMap<string, object>)];
      return [
        table,
        new Map(all.map(([id, row]) => [id, isSecret?.(row) ? stamped(row) : partly(table, row)])),
      ];
    }),
  );
  return rows as unknown as Records;
}

/** What is secret of a row that others may see. */
function partly(table: TableName, row: object): object {
  switch (table) {
    case 'sessions':
      return { ...row, purpose: en(secret), materials: en(secret), responsible: en(secret), steps: [secret] };
    case 'cards':
      return { ...row, outcome: { kind: 'closed', because: en(secret) } };
    case 'votes':
      return { ...row, voter: secret };
    case 'workplans':
      return { ...row, context: { en: said('For all', secret), zh: said('公开', secret) } };
    default:
      return row;
  }
}

/** The cards that the findings, the strategy or the partner's own rows rest on, by themselves or by their cluster. */
function citedOf(records: Records, partnerId: PartnerId): ReadonlySet<string> {
  const plan = workplanOf(records, partnerId)?.id;
  const links: readonly EvidenceLink[] = [
    ...records.findings.values(),
    ...records.objectives.values(),
    ...records.outputs.values(),
    ...[...records.activities.values()].filter(({ workplanId }) => workplanId === plan),
  ].flatMap(({ evidence }): readonly EvidenceLink[] => evidence);
  const named = new Set<string>(links.map(({ id }) => id));
  const cards = [...records.cards.values()].filter(
    ({ id, clusterId }) => named.has(id) || (clusterId !== null && named.has(clusterId)),
  );
  return new Set(cards.map(({ id }) => id));
}

/** A workshop in which both partners have planned, noted and voted. */
const workshops = fc
  .record({ names: sequences, gen: fc.gen() })
  .map(({ names, gen }) => runRandomly(names, gen, undefined, withoutOrigin(fullWorkshop())).records);

function withoutOrigin(records: Records): Records {
  return { ...records, origins: new Map() };
}

function eachPartner(records: Records, check: (packet: Records, partnerId: PartnerId) => void): void {
  for (const partnerId of records.partners.keys()) check(recordsFor(records, partnerId), partnerId);
}

describe('the packet of any partner of any workshop', () => {
  it('holds nothing that is not for it', () => {
    fc.assert(
      fc.property(workshops, (records) => {
        for (const partnerId of records.partners.keys())
          expect(JSON.stringify(plain(recordsFor(marked(records, partnerId), partnerId)))).not.toContain(
            secret,
          );
      }),
      { endOnFailure: true },
    );
  });

  it('does not even name the rows of other plans, other people or rounds that are not public', () => {
    fc.assert(
      fc.property(workshops, (records) => {
        eachPartner(records, (packet, partnerId) => {
          const plan = workplanOf(records, partnerId)?.id;
          const text = JSON.stringify(plain(packet));
          const unnamed = [
            ...[...records.workplans.keys()].filter((id) => id !== plan),
            ...[...records.activities.values()].filter((row) => row.workplanId !== plan).map(({ id }) => id),
            ...[...records.participants.values()]
              .filter((row) => row.partnerId !== partnerId)
              .map(({ id }) => id),
            ...[...records.votings.values()].filter((row) => !isResultPublic(row)).map(({ id }) => id),
          ];
          expect(unnamed.filter((id) => text.includes(id))).toEqual([]);
        });
      }),
      { endOnFailure: true },
    );
  });

  it('holds the whole of its own plan', () => {
    fc.assert(
      fc.property(workshops, (records) => {
        eachPartner(records, (packet, partnerId) => {
          const plan = workplanOf(records, partnerId);
          assert(plan, 'every partner has a plan');
          const { en: english, zh } = plan.context;
          const part = planPartOf(records, plan.id);
          expect(planPartOf(packet, plan.id)).toEqual({
            ...part,
            workplan: { ...plan, context: { en: withoutComments(english), zh: withoutComments(zh) } },
          });
        });
      }),
      { endOnFailure: true },
    );
  });

  it('is sound as the file of that partner', () => {
    fc.assert(
      fc.property(workshops, (records) => {
        eachPartner(records, (packet, partnerId) => {
          const copy = { ...packet, origins: new Map([[origin.id, { ...origin, partnerId }]]) };
          expect(breaches(copy)).toEqual([]);
        });
      }),
      { endOnFailure: true },
    );
  });
});

function plain(records: Records): object {
  return Object.fromEntries(tableNames.map((table) => [table, [...records[table].values()]]));
}
