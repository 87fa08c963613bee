import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId, ClusterId } from '../../../shared/domain/boardItem.ts';
import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import { type EvidenceGrade, evidenceGrades, type FindingId } from '../../../shared/domain/finding.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { indexEvidence } from '../../../shared/records/evidence.ts';
import { shownEvidence } from '../../../shared/records/lineEvidence.ts';
import { indexStrength, lineStrength, stepsOf } from '../../../shared/records/lineStrength.ts';
import type { Records } from '../../../shared/records/tables.ts';
import {
  aCard,
  aCluster,
  aFinding,
  anId,
  aPartner,
  aSession,
  aVote,
  aVoting,
  keyAt,
  recordsOf,
} from '../../builders.ts';

const card = (n: number) => ({ kind: 'card', id: anId<CardId>(0x100 + n) }) as const;
const cluster = (n: number) => ({ kind: 'cluster', id: anId<ClusterId>(0x200 + n) }) as const;
const finding = (n: number) => ({ kind: 'finding', id: anId<FindingId>(0x300 + n) }) as const;
const [saws, cec] = [anId<PartnerId>(30), anId<PartnerId>(31)];

/** Cards 1 and 2 in cluster 1, card 3 in cluster 2, card 4 loose; 5 votes for cluster 1 and 2 for card 4. */
const room: Records = recordsOf({
  sessions: [aSession()],
  partners: [aPartner({ id: saws }), aPartner({ id: cec, order: keyAt(1) })],
  clusters: [1, 2].map((n) => aCluster({ id: cluster(n).id, number: n, order: keyAt(n) })),
  cards: [1, 2, 3, 4].map((n) =>
    aCard({
      id: card(n).id,
      number: n,
      order: keyAt(n),
      partnerId: n < 3 ? saws : cec,
      clusterId: n < 3 ? cluster(1).id : n === 3 ? cluster(2).id : null,
    }),
  ),
  findings: [
    aFinding({
      id: finding(1).id,
      grade: 'monitoring',
      share: { n: 77, of: 120 },
      evidence: [cluster(1), card(4)],
    }),
    aFinding({ id: finding(2).id, number: 2, order: keyAt(1), grade: 'opinion', evidence: [] }),
    aFinding({ id: finding(3).id, number: 3, order: keyAt(2), grade: 'experience', evidence: [card(3)] }),
  ],
  votings: [aVoting({ options: [cluster(1), card(4)] })],
  votes: [aVote({ option: cluster(1), count: 5 }), aVote({ id: anId(131), option: card(4), count: 2 })],
});

function indexOf(records: Records) {
  return indexStrength(records, indexEvidence(records));
}

function strengthOf(links: readonly EvidenceLink[], records = room) {
  const { findings, ...rest } = lineStrength(links, indexOf(records));
  return { ...rest, findings: findings.map(({ number }) => number) };
}

describe('the strength of a line', () => {
  const nothing = {
    grade: null,
    steps: 0,
    isGrounded: false,
    findings: [],
    clusters: 0,
    cards: 0,
    partners: [],
    votes: 0,
    shares: [],
  };

  test.each<[string, readonly EvidenceLink[], Partial<ReturnType<typeof strengthOf>>]>([
    ['that names nothing is nothing', [], {}],
    ['that names only what is gone is nothing', [finding(9), cluster(9), card(9)], {}],
    [
      'is that of its finding, with all that stands behind it',
      [finding(1)],
      {
        grade: 'monitoring',
        steps: 4,
        isGrounded: true,
        findings: [1],
        clusters: 1,
        cards: 3,
        partners: [saws, cec],
        votes: 7,
        shares: [{ n: 77, of: 120 }],
      },
    ],
    [
      'is that of the strongest of several',
      [finding(2), finding(3)],
      { grade: 'experience', steps: 2, isGrounded: true, findings: [3, 2], cards: 1, partners: [cec] },
    ],
    [
      'that names a cluster is that of what was concluded from it',
      [cluster(1)],
      {
        grade: 'monitoring',
        steps: 4,
        isGrounded: true,
        findings: [1],
        clusters: 1,
        cards: 2,
        partners: [saws],
        votes: 5,
        shares: [{ n: 77, of: 120 }],
      },
    ],
    [
      'that names a card is that of what was concluded from its cluster',
      [card(1)],
      {
        grade: 'monitoring',
        steps: 4,
        isGrounded: true,
        findings: [1],
        cards: 1,
        partners: [saws],
        shares: [{ n: 77, of: 120 }],
      },
    ],
    [
      'has no grade while nobody has concluded anything',
      [cluster(2)],
      { isGrounded: true, clusters: 1, cards: 1, partners: [cec] },
    ],
    [
      'counts once what comes by two ways',
      [finding(1), cluster(1), card(1), card(4)],
      {
        grade: 'monitoring',
        steps: 4,
        isGrounded: true,
        findings: [1],
        clusters: 1,
        cards: 3,
        partners: [saws, cec],
        votes: 7,
        shares: [{ n: 77, of: 120 }],
      },
    ],
  ])('%s', (_, links, expected) => {
    expect(strengthOf(links)).toEqual({ ...nothing, ...expected });
  });

  test('has four steps, one for each grade, and none without', () => {
    expect([...evidenceGrades, null].map(stepsOf)).toEqual([4, 3, 2, 1, 0]);
  });

  test('never falls when something is added, and does not ask in which order that was', () => {
    const some = fc.constantFrom<EvidenceLink>(
      ...[1, 2, 3, 4, 9].map(card),
      ...[1, 2, 9].map(cluster),
      ...[1, 2, 3, 9].map(finding),
    );
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: ({ id }) => id }), some, (links, more) => {
        const [before, after] = [strengthOf(links), strengthOf([...links, more])];
        expect(after.steps).toBeGreaterThanOrEqual(before.steps);
        expect(after.cards).toBeGreaterThanOrEqual(before.cards);
        expect(after.votes).toBeGreaterThanOrEqual(before.votes);
        expect(strengthOf(links.toReversed())).toEqual(before);
      }),
    );
  });

  test('follows the grade of its finding', () => {
    fc.assert(
      fc.property(fc.constantFrom<EvidenceGrade>(...evidenceGrades), (grade) => {
        const graded = recordsOf({ sessions: [aSession()], findings: [aFinding({ grade })] });
        expect(strengthOf([{ kind: 'finding', id: aFinding().id }], graded).grade).toBe(grade);
      }),
    );
  });
});

describe('what a line shows of its evidence', () => {
  test('is in the order in which it was given, without what is gone', () => {
    const shown = shownEvidence([card(4), finding(9), finding(1), cluster(2)], indexOf(room));
    expect(
      shown.map(({ reference, grade, share, cards, votes }) => [reference, grade, share, cards, votes]),
    ).toEqual([
      ['C-004', null, null, 1, 2],
      ['F-01', 'monitoring', { n: 77, of: 120 }, 3, 7],
      ['K-02', null, null, 1, 0],
    ]);
  });
});
