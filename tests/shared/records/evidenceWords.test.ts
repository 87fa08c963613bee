import { describe, expect, test } from 'vitest';
import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { firstWording, linkReference, wordsOf } from '../../../shared/records/evidenceWords.ts';
import { aCard, aCluster, aFinding, anId, aPartner, aSession, en, recordsOf } from '../../builders.ts';

const both = { en: ' Inspectors became advisers. ', zh: '检查员成为顾问。' };
const records = recordsOf({
  sessions: [aSession()],
  partners: [aPartner()],
  findings: [aFinding({ number: 5, statement: both })],
  clusters: [aCluster({ number: 3, title: en('From punishing to advising') })],
  cards: [aCard({ number: 14, text: en('More\nfactories  join...') })],
});
const finding: EvidenceLink = { kind: 'finding', id: aFinding().id };
const cluster: EvidenceLink = { kind: 'cluster', id: aCluster().id };
const card: EvidenceLink = { kind: 'card', id: aCard().id };
const gone: EvidenceLink = { kind: 'card', id: anId(99) };

test.each([
  [finding, 'F-05', both],
  [cluster, 'K-03', en('From punishing to advising')],
  [card, 'C-014', en('More\nfactories  join...')],
  [gone, null, null],
] as const)('%o is known by its reference and its words', (link, reference, words) => {
  expect(linkReference(link, records)).toBe(reference);
  expect(wordsOf(link, records)).toEqual(words);
});

describe('the first wording of an activity', () => {
  test('keeps both languages, without the full stop', () => {
    expect(firstWording(finding, records)).toEqual({
      en: 'Inspectors became advisers',
      zh: '检查员成为顾问',
    });
  });

  test('is empty where nothing is left', () => {
    expect(firstWording(gone, records)).toEqual(emptyText);
  });

  test.each([
    ['Train inspectors.', 'Train inspectors'],
    ['Train inspectors .', 'Train inspectors'],
    ['培训检查员。 ', '培训检查员'],
    ['Train. Then visit.', 'Train. Then visit'],
    ['Gloves, masks, etc.', 'Gloves, masks, etc.'],
    ['And then...', 'And then...'],
    ['然后……', '然后……'],
    ['Who pays?', 'Who pays?'],
    ['Two\n lines', 'Two lines'],
    ['.', ''],
    ['', ''],
  ])('%j begins as %j', (words, title) => {
    const said = recordsOf({ sessions: [aSession()], cards: [aCard({ text: { en: words, zh: words } })] });
    expect(firstWording(card, said)).toEqual({ en: title, zh: title });
  });
});
