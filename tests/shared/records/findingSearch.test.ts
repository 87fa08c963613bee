import { describe, expect, test } from 'vitest';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { indexEvidence } from '../../../shared/records/evidence.ts';
import { type FindingFilter, isWanted, wantsAll } from '../../../shared/records/findingSearch.ts';
import { aCard, aFinding, anId, aPartner, aSession, en, recordsOf } from '../../builders.ts';

const card = aCard({ partnerId: aPartner().id });
const index = indexEvidence(recordsOf({ sessions: [aSession()], partners: [aPartner()], cards: [card] }));
const finding = aFinding({
  number: 7,
  statement: { en: 'Owners join earlier', zh: '业主参与更早' },
  source: en('Mid-term evaluation'),
  grade: 'evaluation',
  evidence: [{ kind: 'card', id: card.id }],
});
const all: FindingFilter = { grade: null, partnerId: null, sessionId: null, typed: '' };

describe('findings that a filter wants', () => {
  test.each<[string, Partial<FindingFilter>, boolean]>([
    ['all', {}, true],
    ['its grade', { grade: 'evaluation' }, true],
    ['another grade', { grade: 'opinion' }, false],
    ['whose cards it rests on', { partnerId: aPartner().id }, true],
    ['a partner that said nothing', { partnerId: anId<PartnerId>(99) }, false],
    ['another session', { sessionId: anId<SessionId>(99) }, false],
    ['its reference', { typed: 'f-07' }, true],
    ['its number', { typed: '7' }, true],
    ['words of its statement', { typed: ' JOIN ' }, true],
    ['Chinese words', { typed: '业主' }, true],
    ['its source', { typed: 'mid-term' }, true],
    ['other words', { typed: 'fireworks' }, false],
  ])('%s', (_name, filter, isThere) => {
    expect(isWanted(finding, { ...all, ...filter }, index)).toBe(isThere);
    expect(wantsAll({ ...all, ...filter })).toBe(Object.keys(filter).length === 0);
  });

  test('a partner that reserves', () => {
    const partnerId = anId<PartnerId>(99);
    const reserved = { ...finding, reservations: [{ partnerId, text: en('Costs?') }] };
    expect(isWanted(reserved, { ...all, partnerId }, index)).toBe(true);
  });
});
