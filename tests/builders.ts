import { generateKeyBetween } from 'fractional-indexing';
import { type Activity, type ActivityId, unplanned } from '../shared/domain/activity.ts';
import type { Card, CardId } from '../shared/domain/card.ts';
import type { Cluster, ClusterId } from '../shared/domain/cluster.ts';
import { columnsOfKind } from '../shared/domain/column.ts';
import type { Day, DayId } from '../shared/domain/day.ts';
import type { Decision, DecisionId } from '../shared/domain/decision.ts';
import type { Finding, FindingId } from '../shared/domain/finding.ts';
import { nothingFurther } from '../shared/domain/further.ts';
import type { ListItem, ListItemId } from '../shared/domain/listItem.ts';
import type { Milestone, MilestoneId } from '../shared/domain/milestone.ts';
import type { Month } from '../shared/domain/month.ts';
import type { CopyId, Packet, PacketId } from '../shared/domain/packet.ts';
import type { Participant, ParticipantId } from '../shared/domain/participant.ts';
import type { Partner, PartnerId } from '../shared/domain/partner.ts';
import type { Photo, PhotoId } from '../shared/domain/photo.ts';
import type { ProgrammeTarget, ProgrammeTargetId } from '../shared/domain/programmeTarget.ts';
import type { Session, SessionId } from '../shared/domain/session.ts';
import type { SessionRun } from '../shared/domain/sessionRun.ts';
import type { Snapshot, SnapshotId } from '../shared/domain/snapshot.ts';
import type { Step } from '../shared/domain/step.ts';
import {
  type Objective,
  type ObjectiveId,
  type Output,
  type OutputId,
  unreasoned,
} from '../shared/domain/strategy.ts';
import { emptyText, type Text } from '../shared/domain/text.ts';
import type { Vote, VoteId, Voting, VotingId } from '../shared/domain/voting.ts';
import { firstWall, type Wall } from '../shared/domain/wall.ts';
import { newWorkplan, type Workplan, type WorkplanId } from '../shared/domain/workplan.ts';
import { usualLeadLoad, type Workshop, type WorkshopId } from '../shared/domain/workshop.ts';
import { apply, birth } from '../shared/records/diff.ts';
import { emptyRecords, type Records } from '../shared/records/tables.ts';

/** The n-th id of a kind, the same in every run: `anId<CardId>(3)`. */
export function anId<T extends string>(n: number): T {
  return `018f0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as T;
}

export function en(text: string): Text {
  return { en: text, zh: '' };
}

/** The n-th order key of a list built in order. */
export function keyAt(n: number): string {
  let key = generateKeyBetween(null, null);
  for (let i = 0; i < n; i++) key = generateKeyBetween(key, null);
  return key;
}

const none = { illustrative: false } as const;

export function aWorkshop(overrides: Partial<Workshop> = {}): Workshop {
  const phase = { name: en('Phase III'), start: '2017-11' as Month, end: '2021-10' as Month };
  const texts = {
    place: en('Chongqing'),
    aims: emptyText,
    programme: en('SCORE'),
    developmentObjective: emptyText,
  };
  return {
    id: anId<WorkshopId>(1),
    title: en('Consultation'),
    languages: ['en', 'zh'],
    phase,
    notice: emptyText,
    leadLoad: usualLeadLoad,
    ...texts,
    ...overrides,
  };
}

export function aDay(overrides: Partial<Day> = {}): Day {
  return { id: anId<DayId>(10), date: '2017-04-11', start: 510, ...overrides };
}

const unprepared = {
  purpose: emptyText,
  materials: emptyText,
  responsible: emptyText,
  parallel: false,
  methodId: null,
  steps: [],
  answersSessionId: null,
} as const;

export function aSession(overrides: Partial<Session> = {}): Session {
  const place = { dayId: anId<DayId>(10), order: keyAt(0), minutes: 75, fixedStart: null };
  return {
    id: anId<SessionId>(20),
    kind: 'achievements',
    title: en('Achievements'),
    question: emptyText,
    ...unprepared,
    columns: columnsOfKind(overrides.kind ?? 'achievements'),
    ...place,
    ...none,
    ...overrides,
  };
}

export function aPartner(overrides: Partial<Partner> = {}): Partner {
  return {
    id: anId<PartnerId>(30),
    order: keyAt(0),
    name: en('SAWS'),
    mark: 'SA',
    colour: 'blue',
    ...overrides,
  };
}

export function aParticipant(overrides: Partial<Participant> = {}): Participant {
  return {
    id: anId<ParticipantId>(35),
    order: keyAt(0),
    partnerId: anId<PartnerId>(30),
    name: en('Li Na'),
    role: emptyText,
    contact: '',
    sex: null,
    attendance: [anId<DayId>(10)],
    ...overrides,
  };
}

export function aPhoto(overrides: Partial<Photo> = {}): Photo {
  return {
    id: anId<PhotoId>(38),
    sessionId: anId<SessionId>(20),
    clusterId: null,
    order: keyAt(0),
    caption: en('The wall of cards'),
    blob: '0a'.repeat(32),
    type: 'image/jpeg',
    width: 1600,
    height: 1200,
    ...overrides,
  };
}

export function aWorkplan(overrides: Partial<Workplan> = {}): Workplan {
  return { id: anId<WorkplanId>(40), partnerId: anId<PartnerId>(30), ...newWorkplan, ...overrides };
}

export function aCluster(overrides: Partial<Cluster> = {}): Cluster {
  const place = { sessionId: anId<SessionId>(20), column: 'ideas', order: keyAt(0) } as const;
  return { id: anId<ClusterId>(50), number: 1, title: emptyText, ...place, ...none, ...overrides };
}

export function aCard(overrides: Partial<Card> = {}): Card {
  const place = {
    sessionId: anId<SessionId>(20),
    column: 'ideas',
    clusterId: null,
    order: keyAt(0),
    parked: false,
  } as const;
  return {
    id: anId<CardId>(60),
    number: 1,
    partnerId: null,
    text: en('Inspectors advise'),
    tone: null,
    answers: null,
    outcome: null,
    ...place,
    ...none,
    ...overrides,
  };
}

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    id: anId<FindingId>(65),
    number: 1,
    sessionId: anId<SessionId>(20),
    order: keyAt(0),
    statement: en('Inspectors became advisers'),
    grade: 'opinion',
    source: emptyText,
    share: null,
    reservations: [],
    evidence: [],
    ...none,
    ...overrides,
  };
}

export function aDecision(overrides: Partial<Decision> = {}): Decision {
  const place = { sessionId: anId<SessionId>(20), order: keyAt(0) };
  const said = { text: en('Zhejiang goes first'), reservations: [] };
  return { id: anId<DecisionId>(67), ...place, ...said, ...none, ...overrides };
}

export function anObjective(overrides: Partial<Objective> = {}): Objective {
  return {
    id: anId<ObjectiveId>(70),
    order: keyAt(0),
    title: en('Safer SMEs'),
    ...unreasoned,
    ...none,
    ...overrides,
  };
}

export function anOutput(overrides: Partial<Output> = {}): Output {
  const place = { objectiveId: anId<ObjectiveId>(70), order: keyAt(0) };
  return {
    id: anId<OutputId>(80),
    title: en('Trained inspectors'),
    ...place,
    ...unreasoned,
    ...none,
    ...overrides,
  };
}

export function anActivity(overrides: Partial<Activity> = {}): Activity {
  const place = { workplanId: anId<WorkplanId>(40), outputId: anId<OutputId>(80), order: keyAt(0) };
  return {
    id: anId<ActivityId>(90),
    title: en('Train 20 inspectors'),
    ...place,
    ...unplanned,
    ...none,
    ...overrides,
  };
}

export function aMilestone(overrides: Partial<Milestone> = {}): Milestone {
  return {
    id: anId<MilestoneId>(180),
    activityId: anId<ActivityId>(90),
    order: keyAt(0),
    title: en('Training material printed'),
    month: '2018-02' as Month,
    isDone: false,
    further: nothingFurther,
    ...overrides,
  };
}

/** A packet that came back and is not merged. */
export function aPacket(overrides: Partial<Packet> = {}): Packet {
  return {
    id: anId<PacketId>(250),
    partnerId: anId<PartnerId>(30),
    direction: 'back',
    way: 'packet',
    at: '2017-05-02T08:00:00.000Z',
    name: 'SAWS.plenum-packet',
    isProtected: false,
    blob: 'a'.repeat(64),
    basedOn: null,
    copyId: anId<CopyId>(251),
    revision: 1,
    ...overrides,
  };
}

export function aListItem(overrides: Partial<ListItem> = {}): ListItem {
  return { id: anId<ListItemId>(190), list: 'province', order: keyAt(0), name: en('Zhejiang'), ...overrides };
}

export function aProgrammeTarget(overrides: Partial<ProgrammeTarget> = {}): ProgrammeTarget {
  return {
    id: anId<ProgrammeTargetId>(200),
    order: keyAt(0),
    target: { quantity: 500, unit: en('SMEs') },
    provinces: [],
    ...none,
    ...overrides,
  };
}

export function aVoting(overrides: Partial<Voting> = {}): Voting {
  return {
    id: anId<VotingId>(120),
    sessionId: anId<SessionId>(20),
    order: keyAt(0),
    title: emptyText,
    method: 'dots',
    voters: 'partner',
    options: [{ kind: 'cluster', id: anId<ClusterId>(50) }],
    budget: 3,
    perOption: null,
    secret: false,
    revealed: false,
    isOpen: true,
    facilitatorVotes: false,
    ...overrides,
  };
}

export function aVote(overrides: Partial<Vote> = {}): Vote {
  return {
    id: anId<VoteId>(130),
    votingId: anId<VotingId>(120),
    option: { kind: 'cluster', id: anId<ClusterId>(50) },
    partnerId: anId<PartnerId>(30),
    voter: '',
    count: 1,
    rating: null,
    ...overrides,
  };
}

export function aStep(overrides: Partial<Step> = {}): Step {
  return { title: en('Write'), detail: en('Each person writes alone.'), minutes: 10, ...overrides };
}

export function aRun(overrides: Partial<SessionRun> = {}): SessionRun {
  return {
    id: anId<SessionId>(20),
    startedAt: '2017-04-11T01:00:00.000Z',
    endedAt: null,
    pausedAt: null,
    pausedSeconds: 0,
    extraMinutes: 0,
    step: null,
    ...overrides,
  };
}

export function aSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const when = {
    at: '2017-04-11T02:15:00.000Z',
    cause: 'session-end',
    sessionId: anId<SessionId>(20),
  } as const;
  const holds = { cards: 0, clusters: 0, findings: 0 };
  return { id: anId<SnapshotId>(140), name: en('Achievements'), holds, ...when, ...overrides };
}

export function aWall(overrides: Partial<Wall> = {}): Wall {
  return { ...firstWall, ...overrides };
}

type Rows = {
  readonly [T in keyof Records]?: readonly (Records[T] extends ReadonlyMap<string, infer R> ? R : never)[];
};

/** Records of the given rows, with a workshop and counters beyond every number in them. */
export function recordsOf(rows: Rows): Records {
  const highest = (numbered: readonly { readonly number: number }[] = []): number =>
    Math.max(0, ...numbered.map((row) => row.number));
  const counters = [
    { id: 'cards', next: highest(rows.cards) + 1 },
    { id: 'clusters', next: highest(rows.clusters) + 1 },
    { id: 'findings', next: highest(rows.findings) + 1 },
    { id: 'recommendations', next: highest(rows.recommendations) + 1 },
  ] as const;
  const all: Rows = { workshops: [aWorkshop()], counters, ...rows };
  const maps = Object.entries(all).map(([name, list]) => [name, new Map(list.map((row) => [row.id, row]))]);
  const records = { ...emptyRecords(), ...Object.fromEntries(maps) } as Records;
  return apply(emptyRecords(), birth(records));
}
