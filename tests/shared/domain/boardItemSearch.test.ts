import { describe, expect, test } from 'vitest';
import type { CardId, ClusterId } from '../../../shared/domain/boardItem.ts';
import { boardItemsMeant } from '../../../shared/domain/boardItemSearch.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { aCard, aCluster, anId, en } from '../../builders.ts';

const [here, there] = [anId<SessionId>(20), anId<SessionId>(21)];
const clusters = [
  aCluster({ id: anId<ClusterId>(1), number: 3, title: en('Inspectors advise'), sessionId: there }),
  aCluster({ id: anId<ClusterId>(2), number: 4, title: en('Buyers'), sessionId: here }),
];
const cards = [
  aCard({ id: anId<CardId>(5), number: 14, text: { en: 'An inspector came', zh: '检查员来了' } }),
  aCard({ id: anId<CardId>(6), number: 3, text: en('Orders grew') }),
];

function found(typed: string, without: Parameters<typeof boardItemsMeant>[2]['without'] = []): string[] {
  const meant = boardItemsMeant(clusters, cards, { typed, sessionId: here, without });
  return meant.map(({ kind, record }) => referenceOf(`${kind}s`, record.number));
}

describe('cards and clusters that a few letters mean', () => {
  test.each<[string, string[]]>([
    ['', ['K-04', 'C-003', 'C-014', 'K-03']],
    ['14', ['C-014']],
    ['3', ['C-003', 'K-03']],
    ['k-0', ['K-04', 'K-03']],
    ['C-014', ['C-014']],
    ['inspector', ['C-014', 'K-03']],
    ['检查', ['C-014']],
    ['nothing like it', []],
  ])('"%s"', (typed, references) => {
    expect(found(typed)).toEqual(references);
  });

  test('leaves out what is there already', () => {
    expect(found('inspector', [{ kind: 'card', id: anId<CardId>(5) }])).toEqual(['K-03']);
  });
});
