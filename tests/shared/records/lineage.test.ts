import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { CardId, ClusterId } from '../../../shared/domain/boardItem.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { RecommendationId } from '../../../shared/domain/recommendation.ts';
import { emptyRichText } from '../../../shared/domain/richText.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import type { StrategyPartId } from '../../../shared/domain/strategyPart.ts';
import { type LineageTarget, lineageOf } from '../../../shared/records/lineage.ts';
import {
  aCard,
  aCluster,
  aDay,
  aFinding,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aSession,
  aWorkplan,
  keyAt,
  recordsOf,
} from '../../builders.ts';
import { aPart, aRecommendation } from '../../strategyBuilders.ts';

const ids = {
  challenge: anId<CardId>(1),
  card: anId<CardId>(2),
  solution: anId<CardId>(3),
  lonely: anId<CardId>(4),
  cluster: anId<ClusterId>(5),
  finding: anId<FindingId>(6),
  objective: anId<ObjectiveId>(7),
  output: anId<OutputId>(8),
  other: anId<OutputId>(9),
  activity: anId<ActivityId>(10),
  serving: anId<ActivityId>(11),
  recommendation: anId<RecommendationId>(12),
  chapter: anId<StrategyPartId>(13),
  prose: anId<StrategyPartId>(14),
} as const;
const nameOf = new Map<string, string>(Object.entries(ids).map(([name, id]) => [id, name]));

/** A card in a cluster behind a finding behind an objective; a solution to it; and what the document says of it. */
const records = recordsOf({
  days: [aDay()],
  sessions: [aSession()],
  partners: [aPartner()],
  workplans: [aWorkplan()],
  clusters: [aCluster({ id: ids.cluster })],
  cards: [
    aCard({ id: ids.challenge, number: 1 }),
    aCard({ id: ids.card, number: 2, clusterId: ids.cluster }),
    aCard({ id: ids.solution, number: 3, answers: { kind: 'card', id: ids.challenge } }),
    aCard({ id: ids.lonely, number: 4 }),
  ],
  findings: [
    aFinding({
      id: ids.finding,
      evidence: [
        { kind: 'cluster', id: ids.cluster },
        { kind: 'card', id: ids.solution },
      ],
    }),
  ],
  objectives: [anObjective({ id: ids.objective, evidence: [{ kind: 'finding', id: ids.finding }] })],
  outputs: [
    anOutput({ id: ids.output, objectiveId: ids.objective }),
    anOutput({ id: ids.other, objectiveId: ids.objective, order: keyAt(1) }),
  ],
  activities: [
    anActivity({
      id: ids.activity,
      outputId: ids.output,
      evidence: [{ kind: 'finding', id: ids.finding }],
    }),
    anActivity({ id: ids.serving, outputId: ids.other, order: keyAt(1) }),
  ],
  recommendations: [
    aRecommendation({ id: ids.recommendation, answeredBy: [{ kind: 'output', id: ids.other }] }),
  ],
  strategyParts: [
    aPart({ id: ids.chapter }),
    aPart({
      id: ids.prose,
      order: keyAt(1),
      content: {
        kind: 'prose',
        text: {
          en: {
            type: 'doc',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'As F-01 says.' }] }],
          },
          zh: emptyRichText,
        },
      },
    }),
  ],
});

function sides(asked: LineageTarget): Readonly<Record<'from' | 'into', readonly string[]>> {
  const nodes = lineageOf(records, asked)?.nodes ?? [];
  const named = (side: string): readonly string[] =>
    nodes.filter((node) => node.side === side).map(({ target }) => nameOf.get(target.id) ?? '');
  return { from: named('from').toSorted(), into: named('into').toSorted() };
}

describe('the whole way of a record', () => {
  it.each<readonly [LineageTarget, readonly string[], readonly string[]]>([
    [{ kind: 'card', id: ids.lonely }, [], []],
    [
      { kind: 'card', id: ids.card },
      [],
      ['activity', 'chapter', 'cluster', 'finding', 'objective', 'other', 'output'],
    ],
    [
      { kind: 'card', id: ids.challenge },
      [],
      ['activity', 'chapter', 'finding', 'objective', 'other', 'output', 'solution'],
    ],
    [
      { kind: 'cluster', id: ids.cluster },
      ['card'],
      ['activity', 'chapter', 'finding', 'objective', 'other', 'output'],
    ],
    [
      { kind: 'finding', id: ids.finding },
      ['card', 'challenge', 'cluster', 'solution'].toSorted(),
      ['activity', 'chapter', 'objective', 'other', 'output'],
    ],
    [
      { kind: 'objective', id: ids.objective },
      ['card', 'challenge', 'cluster', 'finding', 'solution'].toSorted(),
      ['activity', 'other', 'output', 'serving'],
    ],
    [
      { kind: 'output', id: ids.other },
      ['card', 'challenge', 'cluster', 'finding', 'objective', 'recommendation', 'solution'].toSorted(),
      ['serving'],
    ],
    [
      { kind: 'activity', id: ids.serving },
      [
        'card',
        'challenge',
        'cluster',
        'finding',
        'objective',
        'other',
        'recommendation',
        'solution',
      ].toSorted(),
      [],
    ],
    [{ kind: 'recommendation', id: ids.recommendation }, [], ['other']],
    [
      { kind: 'part', id: ids.chapter },
      ['card', 'challenge', 'cluster', 'finding', 'solution'].toSorted(),
      [],
    ],
  ])('of %j', (asked, from, into) => {
    expect(sides(asked)).toEqual({ from, into });
  });

  it('puts what a solution answers before the cards', () => {
    const nodes = lineageOf(records, { kind: 'finding', id: ids.finding })?.nodes ?? [];
    const columns = new Map(nodes.map(({ target, column }) => [nameOf.get(target.id), column]));
    expect(columns.get('challenge')).toBe('challenge');
    expect(columns.get('solution')).toBe('card');
  });

  it('is null for what is gone', () => {
    expect(lineageOf(records, { kind: 'card', id: anId<CardId>(99) })).toBeNull();
  });

  it('joins every node to the one asked about, and no edge to what is not shown', () => {
    const all: readonly LineageTarget[] = [
      { kind: 'card', id: ids.card },
      { kind: 'finding', id: ids.finding },
      { kind: 'objective', id: ids.objective },
      { kind: 'output', id: ids.output },
      { kind: 'activity', id: ids.activity },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...all), (asked) => {
        const { nodes, edges } = lineageOf(records, asked) ?? { nodes: [], edges: [] };
        const shown = new Set<string>(nodes.map(({ target }) => target.id));
        expect(shown.size).toBe(nodes.length);
        for (const { from, to } of edges) expect([shown.has(from), shown.has(to)]).toEqual([true, true]);
        const joined = new Set<string>([asked.id]);
        for (let size = 0; size < joined.size; ) {
          size = joined.size;
          for (const { from, to } of edges) if (joined.has(from) || joined.has(to)) joined.add(from).add(to);
        }
        expect(joined).toEqual(shown);
      }),
    );
  });

  it('comes to an end where cards answer each other in a ring', () => {
    const ring = recordsOf({
      days: [aDay()],
      sessions: [aSession()],
      cards: [
        aCard({ id: ids.card, number: 1, answers: { kind: 'card', id: ids.solution } }),
        aCard({ id: ids.solution, number: 2, answers: { kind: 'card', id: ids.card } }),
      ],
    });
    expect(lineageOf(ring, { kind: 'card', id: ids.card })?.nodes).toHaveLength(2);
  });
});
