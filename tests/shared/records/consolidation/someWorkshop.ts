import fc from 'fast-check';
import type { Activity, ActivityId } from '../../../../shared/domain/activity.ts';
import { currencies, payers } from '../../../../shared/domain/activity.ts';
import type { CardId, ClusterId } from '../../../../shared/domain/boardItem.ts';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import type { FindingId } from '../../../../shared/domain/finding.ts';
import type { ListItemId } from '../../../../shared/domain/listItem.ts';
import { type Month, monthAt } from '../../../../shared/domain/month.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { SessionId } from '../../../../shared/domain/session.ts';
import type { ObjectiveId, OutputId } from '../../../../shared/domain/strategy.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { type Records, tableNames } from '../../../../shared/records/tables.ts';
import {
  aCard,
  aCluster,
  aDay,
  aFinding,
  aListItem,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aProgrammeTarget,
  aSession,
  aVote,
  aVoting,
  aWorkplan,
  aWorkshop,
  en,
  keyAt,
  recordsOf,
} from '../../../builders.ts';

export const partner = (n: number): PartnerId => anId<PartnerId>(0x30 + n);
export const objective = (n: number): ObjectiveId => anId<ObjectiveId>(0x70 + n);
/** Two under each of the first two objectives; the third has none. */
export const output = (n: number): OutputId => anId<OutputId>(0x80 + n);
export const activity = (n: number): ActivityId => anId<ActivityId>(0x1000 + n);
export const province = (n: number): ListItemId => anId<ListItemId>(0x190 + n);
export const sector = (n: number): ListItemId => anId<ListItemId>(0x1a0 + n);
export const card = (n: number) => ({ kind: 'card', id: anId<CardId>(0x500 + n) }) as const;
export const cluster = (n: number) => ({ kind: 'cluster', id: anId<ClusterId>(0x600 + n) }) as const;
export const finding = (n: number) => ({ kind: 'finding', id: anId<FindingId>(0x650 + n) }) as const;
const [challenges, overcome] = [anId<SessionId>(0x20), anId<SessionId>(0x21)];

export type Row = Partial<Activity> & { readonly of: number };
export type Said = {
  /** The cluster of each challenge, of which there are two, or none. */
  readonly challenges: readonly (number | null)[];
  /** What each solution answers; they are numbered behind the challenges. */
  readonly solutions: readonly (ReturnType<typeof card> | ReturnType<typeof cluster>)[];
  readonly findings: readonly (readonly (ReturnType<typeof card> | ReturnType<typeof cluster>)[])[];
  readonly outputs: readonly (readonly EvidenceLink[])[];
  readonly votes: readonly {
    readonly on: ReturnType<typeof card> | ReturnType<typeof cluster>;
    readonly count: number;
  }[];
};
const silence: Said = { challenges: [], solutions: [], findings: [], outputs: [], votes: [] };

/** Three partners with their plans; `of` says whose a row is. */
export function workshopOf(rows: readonly Row[], said: Partial<Said> = {}): Records {
  const { challenges: hard, solutions, findings, outputs, votes } = { ...silence, ...said };
  return recordsOf({
    workshops: [aWorkshop()],
    days: [aDay()],
    sessions: [
      aSession({ id: challenges, kind: 'challenges' }),
      aSession({ id: overcome, kind: 'overcome', order: keyAt(1) }),
    ],
    partners: [0, 1, 2].map((n) => aPartner({ id: partner(n), mark: `P${n}`, order: keyAt(n) })),
    workplans: [0, 1, 2].map((n) => aWorkplan({ id: anId<WorkplanId>(0x40 + n), partnerId: partner(n) })),
    objectives: [0, 1, 2].map((n) => anObjective({ id: objective(n), order: keyAt(n) })),
    outputs: [0, 1, 2, 3].map((n) =>
      anOutput({
        id: output(n),
        objectiveId: objective(Math.floor(n / 2)),
        order: keyAt(n),
        evidence: outputs[n] ?? [],
      }),
    ),
    listItems: [0, 1, 2].flatMap((n) => [
      aListItem({ id: province(n), list: 'province', order: keyAt(n), name: en(`Province ${n}`) }),
      aListItem({ id: sector(n), list: 'sector', order: keyAt(n), name: en(`Sector ${n}`) }),
    ]),
    programmeTargets: [
      aProgrammeTarget({ target: { quantity: 500, unit: { en: 'SMEs', zh: '中小企业' } }, provinces: [] }),
    ],
    clusters: [0, 1].map((n) =>
      aCluster({ id: cluster(n).id, number: n + 1, sessionId: challenges, order: keyAt(n) }),
    ),
    cards: [
      ...hard.map((of, n) =>
        aCard({
          id: card(n).id,
          number: n + 1,
          sessionId: challenges,
          order: keyAt(n),
          clusterId: of === null ? null : cluster(of).id,
        }),
      ),
      ...solutions.map((answers, n) =>
        aCard({
          id: card(hard.length + n).id,
          number: hard.length + n + 1,
          sessionId: overcome,
          order: keyAt(n),
          answers,
        }),
      ),
    ],
    findings: findings.map((evidence, n) =>
      aFinding({ id: finding(n).id, number: n + 1, sessionId: challenges, order: keyAt(n), evidence }),
    ),
    votings: [
      aVoting({
        sessionId: challenges,
        secret: false,
        options: votes.length === 0 ? [card(0)] : votes.map(({ on }) => on),
      }),
    ],
    votes: votes.map(({ on, count }, n) =>
      aVote({ id: anId(0x700 + n), option: on, count, partnerId: null, voter: String(n) }),
    ),
    activities: rows.map(({ of, ...row }, n) =>
      anActivity({
        id: activity(n),
        workplanId: anId<WorkplanId>(0x40 + of),
        outputId: output(0),
        order: keyAt(n),
        ...row,
      }),
    ),
  });
}

const month = fc.integer({ min: 2016 * 12, max: 2023 * 12 }).map(monthAt);
const some = <T>(...items: readonly T[]) => fc.subarray([...items]);
const evidence = some<EvidenceLink>(
  card(0),
  card(1),
  card(4),
  cluster(0),
  cluster(1),
  finding(0),
  finding(1),
);

const someRow: fc.Arbitrary<Row> = fc.record({
  of: fc.integer({ min: 0, max: 2 }),
  outputId: fc.integer({ min: 0, max: 3 }).map(output),
  start: fc.option(month),
  end: fc.option(month),
  provinces: some(province(0), province(1), province(2)),
  sectors: some(sector(0), sector(1)),
  target: fc.record({
    quantity: fc.option(fc.integer({ min: 0, max: 1000 })),
    unit: fc.constantFrom(
      en('SMEs'),
      en('fireworks SMEs in Hunan'),
      { en: '', zh: '家中小企业' },
      en('trainers'),
      { en: 'trainers', zh: '名培训师' },
      { en: '', zh: '培训师' },
      { en: '', zh: '' },
    ),
  }),
  countsElsewhere: fc.boolean(),
  budget: fc.record({
    amount: fc.option(fc.integer({ min: 0, max: 1e7 }).map((cents) => cents / 100)),
    currency: fc.constantFrom(...currencies),
    payer: fc.option(fc.constantFrom(...payers)),
  }),
  evidence,
});
const item = fc.constantFrom(card(0), card(1), card(2), card(4), cluster(0), cluster(1));
const someSaid: fc.Arbitrary<Said> = fc.record({
  challenges: fc.array(fc.constantFrom(null, 0, 1), { minLength: 3, maxLength: 3 }),
  solutions: fc.array(item, { maxLength: 4 }),
  findings: fc.array(fc.uniqueArray(item, { maxLength: 3, selector: ({ id }) => id }), { maxLength: 2 }),
  outputs: fc.array(evidence, { maxLength: 4 }),
  votes: fc.array(fc.record({ on: item, count: fc.integer({ min: 0, max: 9 }) }), { maxLength: 6 }),
});

export const someWorkshop: fc.Arbitrary<Records> = fc
  .tuple(fc.array(someRow, { maxLength: 14 }), someSaid)
  .map(([rows, said]) => workshopOf(rows, said));

/** The same records, of which every table lies in another order. */
export function stirred(records: Records): Records {
  return Object.fromEntries(
    tableNames.map((name) => [name, new Map([...records[name]].toReversed() as never)]),
  ) as unknown as Records;
}

export const at = (text: string): Month => text as Month;
