import { describe, expect, it } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { CardId } from '../../../shared/domain/boardItem.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { StrategyPartId } from '../../../shared/domain/strategyPart.ts';
import { search } from '../../../shared/records/search.ts';
import {
  aCard,
  aDay,
  aFinding,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aParticipant,
  aPartner,
  aSession,
  aWorkplan,
  keyAt,
  recordsOf,
} from '../../builders.ts';
import { aPart, aRecommendation } from '../../strategyBuilders.ts';

const records = recordsOf({
  days: [aDay()],
  sessions: [aSession({ title: { en: 'Achievements', zh: '成就' } })],
  partners: [aPartner({ name: { en: 'SAWS Zhejiang', zh: '浙江省安监局' }, mark: 'ZJ' })],
  participants: [aParticipant({ name: { en: 'Li Na', zh: '李娜' }, contact: 'li.na@example.org' })],
  workplans: [aWorkplan()],
  cards: [
    aCard({ number: 14, text: { en: 'Inspectors give advice', zh: '监察员提供建议' } }),
    aCard({ id: anId<CardId>(61), number: 15, order: keyAt(1), text: { en: 'Advice before fines', zh: '' } }),
  ],
  findings: [
    aFinding({
      number: 5,
      statement: { en: 'From fines to advice', zh: '从处罚到建议' },
      source: { en: 'Mid-term evaluation', zh: '中期评估' },
    }),
    aFinding({
      id: anId<FindingId>(66),
      number: 14,
      order: keyAt(1),
      statement: { en: 'Buyers', zh: '采购商' },
    }),
  ],
  objectives: [anObjective()],
  outputs: [anOutput()],
  activities: [
    anActivity({ title: { en: 'Train', zh: '培训' }, lead: { en: 'Wang Wei', zh: '王伟' } }),
    anActivity({ id: anId<ActivityId>(91), order: keyAt(1), title: { en: 'Print', zh: '印刷' } }),
  ],
  recommendations: [aRecommendation({ number: 3, text: { en: 'Fewer sectors', zh: '减少行业' } })],
  strategyParts: [
    aPart({ content: { kind: 'heading', level: 1, title: { en: 'Lessons', zh: '经验教训' } } }),
    aPart({
      id: anId<StrategyPartId>(241),
      order: keyAt(1),
      content: {
        kind: 'prose',
        text: {
          en: {
            type: 'doc',
            content: [
              { type: 'paragraph', content: [{ type: 'text', text: 'Nothing here.' }] },
              { type: 'paragraph', content: [{ type: 'text', text: 'Peer learning works.' }] },
            ],
          },
          zh: { type: 'doc', content: [] },
        },
      },
    }),
  ],
});

function found(typed: string): readonly string[] {
  return search(records, typed, 5).flatMap(({ kind, found: hits }) =>
    hits.map(({ reference, title }) => `${kind} ${reference ?? title.en}`),
  );
}

describe('search through the whole workshop', () => {
  it.each<readonly [string, readonly string[]]>([
    ['', []],
    ['   ', []],
    ['advice', ['finding F-05', 'card C-015', 'card C-014']],
    ['ADVICE inspectors', ['card C-014']],
    ['建议', ['finding F-05', 'card C-014']],
    ['察员', ['card C-014']],
    ['f5', ['finding F-05']],
    ['Ｆ－０５', ['finding F-05']],
    ['c-014', ['card C-014']],
    ['o1.1', ['output O1.1']],
    ['1.1.2', ['activity 1.1.2']],
    ['r3', ['recommendation R-03']],
    ['中期', ['finding F-05']],
    ['王', ['activity 1.1.1']],
    ['wang train', ['activity 1.1.1']],
    ['example.org', ['participant Li Na']],
    ['zj', ['partner SAWS Zhejiang']],
    ['浙江', ['partner SAWS Zhejiang']],
    ['成就', ['session Achievements']],
    ['教训', ['part Lessons']],
    ['peer', ['part Peer learning works.']],
    ['unheard of', []],
  ])('%s', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('says where else the words stand when the title does not have them', () => {
    const [group] = search(records, 'evaluation', 5);
    expect(group?.found[0]?.other).toEqual({ en: 'Mid-term evaluation', zh: '中期评估' });
    expect(search(records, 'fines', 5)[0]?.found[0]?.other).toBeNull();
  });

  it('counts what it does not show', () => {
    const [cards] = search(records, 'advice', 1).filter(({ kind }) => kind === 'card');
    expect([cards?.found.length, cards?.count]).toEqual([1, 2]);
  });
});
