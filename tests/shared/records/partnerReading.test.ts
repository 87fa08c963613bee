import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, ClusterId } from '../../../shared/domain/boardItem.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { readingLineOf, readingLines } from '../../../shared/records/partnerReading.ts';
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

const [first, second] = [anId<SessionId>(20), anId<SessionId>(21)];
const cluster = anId<ClusterId>(50);
const [inCluster, single, other] = [60, 61, 62].map((n) => anId<CardId>(n)) as [CardId, CardId, CardId];
const finding = anId<FindingId>(80);

function workshop() {
  return recordsOf({
    days: [aDay()],
    sessions: [aSession({ id: second, order: keyAt(1) }), aSession({ id: first, order: keyAt(0) })],
    partners: [aPartner()],
    clusters: [aCluster({ id: cluster, sessionId: first })],
    cards: [
      aCard({ id: inCluster, sessionId: first, clusterId: cluster }),
      aCard({ id: single, number: 2, sessionId: first }),
      aCard({ id: other, number: 3, sessionId: second }),
    ],
    findings: [aFinding({ id: finding, sessionId: first, evidence: [{ kind: 'cluster', id: cluster }] })],
    objectives: [anObjective()],
    outputs: [anOutput({ evidence: [{ kind: 'card', id: inCluster }] })],
    workplans: [aWorkplan()],
    activities: [
      anActivity({
        evidence: [
          { kind: 'card', id: other },
          { kind: 'card', id: anId<CardId>(99) },
          { kind: 'finding', id: finding },
        ],
      }),
    ],
  });
}

describe('what a partner reads', () => {
  it('stands by session, findings before what else is named, and nothing of what is gone', () => {
    expect(readingLines(workshop()).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      `session ${first}`,
      `finding ${finding}`,
      `session ${second}`,
      `others others ${second}`,
    ]);
  });

  it.each([
    ['a finding', { kind: 'finding', id: finding } as const, finding],
    ['the cluster of a finding', { kind: 'cluster', id: cluster } as const, finding],
    ['a card of that cluster', { kind: 'card', id: inCluster } as const, finding],
    ['a card that the plan names', { kind: 'card', id: other } as const, `others ${second}`],
    ['a card that nothing names', { kind: 'card', id: single } as const, null],
    ['a finding that is gone', { kind: 'finding', id: anId<FindingId>(99) } as const, null],
  ])('shows %s on its line', (_, target, key) => {
    const records = workshop();
    expect(readingLineOf(readingLines(records), target, records)).toBe(key);
  });

  it('finds a cluster by a card of it when that alone is named', () => {
    const records = workshop();
    const cut = {
      ...records,
      findings: new Map(
        [...records.findings].map(([id, each]) => [
          id,
          { ...each, evidence: [{ kind: 'card' as const, id: inCluster }] },
        ]),
      ),
    };
    expect(readingLineOf(readingLines(cut), { kind: 'cluster', id: cluster }, cut)).toBe(finding);
  });

  it('says each thing once, whatever names it', () => {
    const item = fc.constantFrom(
      { kind: 'cluster' as const, id: cluster },
      ...[inCluster, single, other].map((id) => ({ kind: 'card' as const, id })),
    );
    fc.assert(
      fc.property(fc.array(item), fc.array(item), fc.array(item), (ofFinding, ofOutput, ofActivity) => {
        const records = recordsOf({
          ...Object.fromEntries(
            Object.entries(workshop()).map(([table, rows]) => [table, [...rows.values()]]),
          ),
          findings: [aFinding({ id: finding, sessionId: first, evidence: ofFinding })],
          outputs: [anOutput({ evidence: ofOutput })],
          activities: [anActivity({ evidence: ofActivity })],
        });
        const lines = readingLines(records);
        const others = lines.flatMap((line) =>
          line.kind === 'others' ? line.items.map(({ id }) => id) : [],
        );
        expect(new Set(others).size).toBe(others.length);
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        for (const each of [...ofFinding, ...ofOutput, ...ofActivity])
          expect(readingLineOf(lines, each, records)).not.toBeNull();
      }),
    );
  });
});
