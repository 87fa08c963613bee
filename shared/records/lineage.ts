import { distinctLinks } from '../domain/evidenceLink.ts';
import type { RecordTarget, TargetKind } from '../domain/recordTarget.ts';
import { lineKey } from '../domain/strategyLine.ts';
import { assertNever } from '../lib/assert.ts';
import { type Chapters, chaptersOf } from './chapters.ts';
import { where } from './queries.ts';
import type { Records } from './tables.ts';

/** As ideas travel: what people wrote, what was concluded, what is wanted, what is done, what is written. */
export const lineageKinds = [
  'card',
  'cluster',
  'finding',
  'recommendation',
  'objective',
  'output',
  'activity',
  'part',
] as const satisfies readonly TargetKind[];

/** From left to right; what a solution answers stands before the cards. */
export const lineageColumns = ['challenge', ...lineageKinds] as const;
export type LineageColumn = (typeof lineageColumns)[number];

export type LineageTarget = Extract<RecordTarget, { readonly kind: (typeof lineageKinds)[number] }>;

export type LineageNode = {
  readonly target: LineageTarget;
  readonly column: LineageColumn;
  /** Whether it is what was asked about, where that comes from, or what became of it. */
  readonly side: 'asked' | 'from' | 'into';
};

/** `to` comes from `from`; both are ids of nodes. */
export type LineageEdge = { readonly from: string; readonly to: string };

export type Lineage = {
  readonly asked: LineageTarget;
  /** Each once, those nearest to what was asked first. */
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
};

type Step = (target: LineageTarget) => readonly LineageTarget[];

/**
 * The whole way of a record: back to the cards that people wrote, and on to what rests on it, its output or objective,
 * and the chapters of the strategy document that speak of it. The activities of a line are followed only when the line
 * itself is asked about: what a finding brought to a whole objective is told by its outputs. Null for what is gone.
 */
export function lineageOf(records: Records, asked: LineageTarget): Lineage | null {
  if (!isThere(records, asked)) return null;
  const chapters = chaptersOf(records);
  const known = new Map<string, LineageNode>();
  const edges = new Map<string, LineageEdge>();
  const walk = (side: 'from' | 'into', next: Step): void => {
    const seen = new Set<string>([asked.id]);
    let front: readonly LineageTarget[] = [asked];
    while (front.length > 0) {
      const reached: LineageTarget[] = [];
      for (const at of front) {
        for (const found of next(at)) {
          const edge = side === 'from' ? { from: found.id, to: at.id } : { from: at.id, to: found.id };
          edges.set(`${edge.from} ${edge.to}`, edge);
          if (seen.has(found.id)) continue;
          seen.add(found.id);
          reached.push(found);
          if (!known.has(found.id)) known.set(found.id, { target: found, column: found.kind, side });
        }
      }
      front = reached;
    }
  };
  known.set(asked.id, { target: asked, column: asked.kind, side: 'asked' });
  walk('from', (target) => groundsOf(records, target, chapters).filter((each) => isThere(records, each)));
  walk('into', becameOf(records, asked, chapters));
  return { asked, nodes: withChallenges(records, [...known.values()]), edges: [...edges.values()] };
}

function isThere(records: Records, { kind, id }: LineageTarget): boolean {
  return (records[tableOf[kind]] as ReadonlyMap<string, unknown>).has(id);
}

const tableOf = {
  card: 'cards',
  cluster: 'clusters',
  finding: 'findings',
  recommendation: 'recommendations',
  objective: 'objectives',
  output: 'outputs',
  activity: 'activities',
  part: 'strategyParts',
} as const satisfies Readonly<Record<LineageTarget['kind'], keyof Records>>;

/** One step back: what a record names as its reason, or what it is made of. */
function groundsOf(records: Records, target: LineageTarget, { named }: Chapters): readonly LineageTarget[] {
  switch (target.kind) {
    case 'card': {
      const answers = records.cards.get(target.id)?.answers;
      return answers ? [answers] : [];
    }
    case 'cluster':
      return where(records.cards, ({ clusterId }) => clusterId === target.id).map(({ id }) => ({
        kind: 'card',
        id,
      }));
    case 'finding':
      return distinctLinks(records.findings.get(target.id)?.evidence ?? []);
    case 'objective':
      return [
        ...answeredIn(records, target.id),
        ...distinctLinks(records.objectives.get(target.id)?.evidence ?? []),
      ];
    case 'output': {
      const output = records.outputs.get(target.id);
      if (!output) return [];
      return [
        { kind: 'objective', id: output.objectiveId },
        ...answeredIn(records, target.id),
        ...distinctLinks(output.evidence),
      ];
    }
    case 'activity': {
      const activity = records.activities.get(target.id);
      if (!activity) return [];
      return [{ kind: 'output', id: activity.outputId }, ...distinctLinks(activity.evidence)];
    }
    case 'recommendation':
      return [];
    case 'part':
      return (named.get(target.id) ?? []).filter(isLinked);
    default:
      return assertNever(target);
  }
}

export function isLineageKind(kind: string): kind is LineageTarget['kind'] {
  return (lineageKinds as readonly string[]).includes(kind);
}

function isLinked(target: RecordTarget): target is LineageTarget {
  return isLineageKind(target.kind);
}

function answeredIn({ recommendations }: Records, lineId: string): readonly LineageTarget[] {
  return where(recommendations, ({ answeredBy }) => answeredBy.some((line) => lineKey(line) === lineId)).map(
    ({ id }) => ({ kind: 'recommendation', id }),
  );
}

/** One step on, looked up in all records turned round once. */
function becameOf(records: Records, asked: LineageTarget, { naming }: Chapters): Step {
  const into = new Map<string, LineageTarget[]>();
  const lead = (from: string, to: LineageTarget): void => {
    const known = into.get(from);
    if (known) known.push(to);
    else into.set(from, [to]);
  };
  for (const { id, clusterId, answers } of records.cards.values()) {
    if (clusterId !== null) lead(id, { kind: 'cluster', id: clusterId });
    if (answers) lead(answers.id, { kind: 'card', id });
  }
  for (const { id, evidence } of records.findings.values())
    for (const link of distinctLinks(evidence)) lead(link.id, { kind: 'finding', id });
  for (const { id, answeredBy } of records.recommendations.values())
    for (const line of answeredBy) if (line.kind !== 'development') lead(id, line);
  for (const { id, evidence } of records.objectives.values())
    for (const link of distinctLinks(evidence)) lead(link.id, { kind: 'objective', id });
  for (const { id, objectiveId, evidence } of records.outputs.values()) {
    lead(objectiveId, { kind: 'output', id });
    for (const link of distinctLinks(evidence)) lead(link.id, { kind: 'output', id });
  }
  for (const { id, outputId, evidence } of records.activities.values()) {
    const isAsked = asked.id === outputId || records.outputs.get(outputId)?.objectiveId === asked.id;
    if (isAsked) lead(outputId, { kind: 'activity', id });
    for (const link of distinctLinks(evidence)) lead(link.id, { kind: 'activity', id });
  }
  return ({ id }) => [
    ...(into.get(id) ?? []).filter((each) => isThere(records, each)),
    ...(naming.get(id) ?? []).map((part): LineageTarget => ({ kind: 'part', id: part })),
  ];
}

/** What a solution answers stands before the cards: it came first. */
function withChallenges(records: Records, nodes: readonly LineageNode[]): readonly LineageNode[] {
  const ids = new Set<string>(nodes.map(({ target }) => target.id));
  const answered = new Set<string>();
  for (const { id, answers } of records.cards.values()) if (answers && ids.has(id)) answered.add(answers.id);
  for (const { id, clusterId } of records.cards.values())
    if (clusterId !== null && answered.has(clusterId)) answered.add(id);
  return nodes.map((node) =>
    (node.target.kind === 'card' || node.target.kind === 'cluster') && answered.has(node.target.id)
      ? { ...node, column: 'challenge' }
      : node,
  );
}
