import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/commands/registry.ts';
import type { CardId, ClusterId } from '../../../shared/domain/boardItem.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Vote, VoteId, Voting, VotingId } from '../../../shared/domain/voting.ts';
import { apply } from '../../../shared/records/diff.ts';
import { evidenceOf } from '../../../shared/records/evidence.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { aCard, aCluster, aFinding, anId, aPartner, aSession, en, keyAt, recordsOf } from '../../builders.ts';

const cluster = { kind: 'cluster', id: anId<ClusterId>(50) } as const;
const loose = { kind: 'card', id: anId<CardId>(60) } as const;
const inside = { kind: 'card', id: anId<CardId>(61) } as const;
const [saws, cec] = [anId<PartnerId>(30), anId<PartnerId>(31)];

const voting: Voting = {
  id: anId<VotingId>(1),
  sessionId: aSession().id,
  order: keyAt(0),
  title: en('Which first?'),
  method: 'hands',
  voters: 'person',
  options: [cluster],
  budget: 3,
  perOption: null,
  secret: false,
  revealed: false,
  isOpen: true,
  facilitatorVotes: false,
};
const vote: Vote = {
  id: anId<VoteId>(1),
  votingId: voting.id,
  option: cluster,
  partnerId: null,
  voter: '',
  count: 12,
  rating: null,
};

function room(overrides: Partial<Voting> = {}): Records {
  return recordsOf({
    sessions: [aSession()],
    partners: [aPartner({ id: cec, order: keyAt(1) }), aPartner({ id: saws, order: keyAt(0) })],
    clusters: [aCluster()],
    cards: [
      aCard({ id: loose.id, partnerId: cec }),
      aCard({ id: inside.id, number: 2, partnerId: saws, clusterId: cluster.id }),
      aCard({ id: anId<CardId>(62), number: 3, partnerId: saws, clusterId: cluster.id }),
    ],
    votings: [{ ...voting, ...overrides }],
    votes: [vote, { ...vote, id: anId<VoteId>(2), option: inside, count: 1 }],
    findings: [aFinding({ evidence: [cluster, loose] })],
  });
}

function after(records: Records, name: string, input: unknown): Records {
  const decision = decide(records, 'facilitator', name, input);
  expect(decision.kind).toBe('accepted');
  return decision.kind === 'accepted' ? apply(records, decision.diff) : records;
}

describe('the evidence of a finding', () => {
  test('counts cards, the partners who wrote them, and votes', () => {
    const { cards, partners, votes } = evidenceOf({ evidence: [cluster, loose] }, room());
    expect({ cards, partners, votes }).toEqual({ cards: 3, partners: [saws, cec], votes: 13 });
  });

  test('counts a card once that is named and in a cluster that is named', () => {
    expect(evidenceOf({ evidence: [cluster, inside] }, room())).toMatchObject({ cards: 2, votes: 13 });
  });

  test('leaves out votes that are secret until they are revealed', () => {
    const secret = { evidence: [cluster] };
    expect(evidenceOf(secret, room({ secret: true })).votes).toBe(0);
    expect(evidenceOf(secret, room({ secret: true, revealed: true })).votes).toBe(13);
  });

  test('passes over what is gone', () => {
    const gone = { kind: 'card', id: anId<CardId>(99) } as const;
    expect(evidenceOf({ evidence: [gone, loose] }, room()).items.map(({ item }) => item)).toEqual([loose]);
  });

  test('stays when a cluster is dissolved: its cards take its place', () => {
    const records = after(room(), 'clusters/dissolve', { id: cluster.id });
    const finding = records.findings.get(anId<FindingId>(65));
    expect(finding?.evidence).toEqual([inside, { kind: 'card', id: anId<CardId>(62) }, loose]);
    expect(evidenceOf(finding ?? { evidence: [] }, records).cards).toBe(3);
  });

  test('is never more than the cards there are', () => {
    const items = fc.array(fc.constantFrom(cluster, loose, inside), { maxLength: 6 });
    fc.assert(
      fc.property(items, (evidence) => {
        const records = room();
        expect(evidenceOf({ evidence }, records).cards).toBeLessThanOrEqual(records.cards.size);
      }),
    );
  });
});

describe('a finding', () => {
  test('starts as an opinion with the next number', () => {
    const id = anId<FindingId>(66);
    const input = { id, sessionId: aSession().id, statement: en('So it is'), evidence: [loose, loose] };
    const finding = after(room(), 'findings/add', input).findings.get(id);
    expect(finding).toMatchObject({ number: 2, grade: 'opinion', evidence: [loose], reservations: [] });
  });

  test('keeps one reservation of each partner, in the order in which they came', () => {
    const id = anId<FindingId>(65);
    let records = room();
    for (const [partnerId, text] of [
      [cec, en('Costs?')],
      [saws, en('Not everywhere')],
      [cec, en('Who pays?')],
    ] as const)
      records = after(records, 'findings/reserve', { id, partnerId, text });
    expect(records.findings.get(id)?.reservations).toEqual([
      { partnerId: cec, text: en('Who pays?') },
      { partnerId: saws, text: en('Not everywhere') },
    ]);
    const taken = after(records, 'findings/reserve', { id, partnerId: cec, text: null });
    expect(taken.findings.get(id)?.reservations).toHaveLength(1);
  });
});
