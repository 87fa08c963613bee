import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import { indexResting, restingOn } from '../../../shared/records/resting.ts';
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

const card = (n: number) => ({ kind: 'card', id: anId<CardId>(0x100 + n) }) as const;
const cluster = (n: number) => ({ kind: 'cluster', id: anId<ClusterId>(0x200 + n) }) as const;
const finding = (n: number) => ({ kind: 'finding', id: anId<FindingId>(0x300 + n) }) as const;

type World = {
  /** The cluster of each card. */
  readonly cards: readonly (number | null)[];
  readonly findings: readonly (readonly ReturnType<typeof card | typeof cluster>[])[];
  readonly activities: readonly (readonly EvidenceLink[])[];
};

function recordsIn({ cards, findings, activities }: World) {
  return recordsOf({
    days: [aDay()],
    sessions: [aSession()],
    partners: [aPartner()],
    workplans: [aWorkplan()],
    objectives: [anObjective()],
    outputs: [anOutput()],
    clusters: [0, 1, 2].map((n) => aCluster({ id: cluster(n).id, number: n + 1, order: keyAt(n) })),
    cards: cards.map((of, n) =>
      aCard({
        id: card(n).id,
        number: n + 1,
        order: keyAt(n),
        clusterId: of === null ? null : cluster(of).id,
      }),
    ),
    findings: findings.map((evidence, n) =>
      aFinding({ id: finding(n).id, number: n + 1, order: keyAt(n), evidence }),
    ),
    activities: activities.map((evidence, n) =>
      anActivity({ id: anId<ActivityId>(0x400 + n), order: keyAt(n), evidence }),
    ),
  });
}

/** Card 0 is in cluster 0, of which finding 0 was concluded; card 1 is loose. */
const world: World = {
  cards: [0, null],
  findings: [[cluster(0)], [card(1)]],
  activities: [[finding(0)], [cluster(0), finding(0)], [card(0)], [card(1), finding(9)]],
};

describe('what rests on something', () => {
  test.each<[string, EvidenceLink, readonly string[], readonly string[]]>([
    ['a card in a cluster', card(0), ['0 K'], ['0 FK', '1 K', '2 ']],
    ['a loose card', card(1), ['1 '], ['3 ']],
    ['a cluster', cluster(0), ['0 '], ['0 F', '1 ']],
    ['a cluster that nobody took up', cluster(1), [], []],
    ['a finding', finding(0), [], ['0 ', '1 ']],
    ['a finding that nobody took up', finding(1), [], []],
  ])('%s', (_name, link, findings, activities) => {
    const resting = restingOn(recordsIn(world), link);
    const way = (through: readonly EvidenceLink[]): string =>
      through.map(({ kind }) => (kind === 'finding' ? 'F' : kind === 'cluster' ? 'K' : 'C')).join('');
    const numbered = ({ id }: { readonly id: string }, first: number): string =>
      String(Number.parseInt(id.slice(-4), 16) - first);
    expect(resting.findings.map((each) => `${numbered(each.record, 0x300)} ${way(each.through)}`)).toEqual(
      findings,
    );
    expect(resting.activities.map((each) => `${numbered(each.record, 0x400)} ${way(each.through)}`)).toEqual(
      activities,
    );
  });

  test('is the same when it is gathered for all at once', () => {
    const anItem = fc.oneof(fc.nat(5).map(card), fc.nat(2).map(cluster));
    const aLink = fc.oneof(anItem, fc.nat(3).map(finding));
    const aWorld = fc.record({
      cards: fc.array(fc.option(fc.nat(2)), { maxLength: 6 }),
      findings: fc.array(fc.array(anItem, { maxLength: 3 }), { maxLength: 4 }),
      activities: fc.array(fc.array(aLink, { maxLength: 3 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(aWorld, (each) => {
        const records = recordsIn(each);
        const index = indexResting(records);
        const all: readonly EvidenceLink[] = [
          ...each.cards.map((_, n) => card(n)),
          ...[0, 1, 2].map(cluster),
          ...each.findings.map((_, n) => finding(n)),
        ];
        for (const link of all) {
          const one = restingOn(records, link).activities.map(({ record }) => record.id);
          expect([...(index.get(link.id) ?? [])].toSorted()).toEqual(one.toSorted());
        }
      }),
    );
  });
});
