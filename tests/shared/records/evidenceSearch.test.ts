import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { VoteId } from '../../../shared/domain/voting.ts';
import { indexEvidence } from '../../../shared/records/evidence.ts';
import {
  type EvidenceFilter,
  evidenceEntries,
  evidenceMeant,
} from '../../../shared/records/evidenceSearch.ts';
import {
  aCard,
  aCluster,
  aDay,
  aFinding,
  anId,
  aPartner,
  aSession,
  aVote,
  aVoting,
  en,
  keyAt,
  recordsOf,
} from '../../builders.ts';

const [saws, cec] = [anId<PartnerId>(30), anId<PartnerId>(31)];
const later = anId<SessionId>(21);
const cluster = { kind: 'cluster', id: anId<ClusterId>(50) } as const;
const voted = { kind: 'card', id: anId<CardId>(63) } as const;

const records = recordsOf({
  days: [aDay()],
  sessions: [aSession(), aSession({ id: later, kind: 'challenges', order: keyAt(1) })],
  partners: [aPartner(), aPartner({ id: cec, order: keyAt(1), mark: 'CE' })],
  clusters: [aCluster({ number: 3, title: { en: 'Owners join', zh: '业主参与' } })],
  cards: [
    aCard({ number: 14, partnerId: saws, clusterId: cluster.id, text: en('Owners of small factories') }),
    aCard({ id: anId<CardId>(61), number: 2, partnerId: cec, text: en('Cheaper trainers'), parked: true }),
    aCard({ id: anId<CardId>(62), number: 5, sessionId: later, text: en('14 provinces wait') }),
    aCard({ id: voted.id, number: 6, partnerId: cec, text: { en: 'Fireworks first', zh: '烟花爆竹优先' } }),
  ],
  findings: [
    aFinding({ number: 5, evidence: [cluster], source: en('Mid-term evaluation') }),
    aFinding({ id: anId<FindingId>(66), number: 6, sessionId: later, statement: en('No budget') }),
  ],
  votings: [aVoting({ options: [cluster, voted] })],
  votes: [aVote({ count: 4 }), aVote({ id: anId<VoteId>(131), option: voted, count: 9 })],
});
const entries = evidenceEntries(records, indexEvidence(records));
const all: EvidenceFilter = { kind: null, sessionId: null, partnerId: null, first: null, typed: '' };

function shown(filter: Partial<EvidenceFilter>): readonly string[] {
  return evidenceMeant(entries, { ...all, ...filter }).map(({ reference }) => reference);
}

describe('evidence', () => {
  test('says how much stands behind it', () => {
    expect(entries.find(({ reference }) => reference === 'F-05')).toMatchObject({
      votes: 4,
      cards: 1,
      partners: [saws],
      grade: 'opinion',
      parked: false,
    });
    expect(entries.find(({ reference }) => reference === 'C-002')).toMatchObject({
      votes: 0,
      cards: 1,
      partners: [cec],
      grade: null,
      parked: true,
    });
  });

  test.each<[string, Partial<EvidenceFilter>, readonly string[]]>([
    [
      'most votes first, then findings, clusters, cards as the workshop went',
      {},
      ['C-006', 'F-05', 'K-03', 'F-06', 'C-002', 'C-014', 'C-005'],
    ],
    ['findings', { kind: 'finding' }, ['F-05', 'F-06']],
    ['clusters', { kind: 'cluster' }, ['K-03']],
    ['cards', { kind: 'card' }, ['C-006', 'C-002', 'C-014', 'C-005']],
    ['of a session', { sessionId: later }, ['F-06', 'C-005']],
    ['of a partner', { partnerId: saws }, ['F-05', 'K-03', 'C-014']],
    ['ours first', { first: saws }, ['F-05', 'K-03', 'C-014', 'C-006', 'F-06', 'C-002', 'C-005']],
    ['a word', { typed: ' OWNERS ' }, ['K-03', 'C-014']],
    ['words in any order', { typed: 'small owners' }, ['C-014']],
    ['part of a Chinese sentence', { typed: '爆竹' }, ['C-006']],
    ['a source', { typed: 'mid-term' }, ['F-05']],
    ['a reference', { typed: 'c-014' }, ['C-014']],
    ['a reference without its noughts', { typed: 'C14' }, ['C-014']],
    ['a reference of a Chinese keyboard', { typed: 'Ｃ－０１４' }, ['C-014']],
    ['the beginning of one', { typed: 'f-' }, ['F-05', 'F-06']],
    ['a number before words with it', { typed: '14' }, ['C-014', 'C-005']],
    ['a number that several have', { typed: '5' }, ['F-05', 'C-005']],
    ['other words', { typed: 'gloves' }, []],
  ])('%s', (_name, filter, references) => {
    expect(shown(filter)).toEqual(references);
  });

  test('of a secret round counts no votes before it is revealed', () => {
    const secret = recordsOf({
      sessions: [aSession()],
      partners: [aPartner()],
      clusters: [aCluster()],
      votings: [aVoting({ secret: true, revealed: false })],
      votes: [aVote({ count: 4 })],
    });
    const [entry] = evidenceEntries(secret, indexEvidence(secret));
    expect(entry?.votes).toBe(0);
  });

  test('is filtered without doubling or inventing anything, and no filter keeps all', () => {
    const aFilter = fc.record({
      kind: fc.constantFrom(null, 'finding', 'cluster', 'card'),
      sessionId: fc.constantFrom(null, later),
      partnerId: fc.constantFrom(null, saws, cec),
      first: fc.constantFrom(null, saws, cec),
      typed: fc.constantFrom('', 'o', '1', 'c-0', '业', 'owners'),
    } as const);
    fc.assert(
      fc.property(aFilter, (filter) => {
        const found = evidenceMeant(entries, filter);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((entry) => entries.includes(entry))).toBe(true);
        const unordered = evidenceMeant(entries, { ...filter, first: null });
        expect(new Set(unordered)).toEqual(new Set(found));
      }),
    );
    expect(evidenceMeant(entries, all)).toEqual(entries);
  });

  test('of five thousand cards is found while a person types', () => {
    const many = recordsOf({
      days: [aDay()],
      sessions: [aSession()],
      partners: [aPartner()],
      cards: Array.from({ length: 5000 }, (_, n) =>
        aCard({
          id: anId<CardId>(0x10_00 + n),
          number: n + 1,
          text: { en: `Idea ${n} of owners`, zh: `想法${n}` },
        }),
      ),
    });
    const index = indexEvidence(many);
    const large = evidenceEntries(many, index);
    const found = evidenceMeant(large, { ...all, typed: 'owners 49', first: saws });
    // 49, 490 to 499, 4900 to 4999, and numbers that end in or hold 49 as references do.
    expect(found.length).toBeGreaterThan(100);
    expect(found.every(({ link }) => link.kind === 'card')).toBe(true);
  });
});
