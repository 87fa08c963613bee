import type { RichText } from '../shared/domain/richText.ts';
import type { Objective, ObjectiveId, OutputId } from '../shared/domain/strategy.ts';
import type { PartContent, StrategyPartId } from '../shared/domain/strategyPart.ts';
import { emptyText, type Text } from '../shared/domain/text.ts';
import type { Records } from '../shared/records/tables.ts';
import {
  aFinding,
  anId,
  anObjective,
  anOutput,
  aParticipant,
  aProgrammeTarget,
  aSession,
  keyAt,
} from './builders.ts';
import { both, idle, zhejiang } from './documentBuilders.ts';
import { fullPlan } from './planBuilders.ts';
import { anIndicator, aPart, aPosition, aRecommendation } from './strategyBuilders.ts';

const firstObjective = anId<ObjectiveId>(70);
const firstOutput = anId<OutputId>(80);

/** What a writer notes to itself, which no document may hold. */
export const comment = 'comment-to-self-7';

const prose: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Inspectors advise, as F-01 and O1.2 say; nothing bears F-99 ' },
        {
          type: 'text',
          text: 'or so',
          marks: [{ type: 'bold' }, { type: 'comment', attrs: { text: comment } }],
        },
        { type: 'footnote', attrs: { text: 'Counted in 2016, see R-01.' } },
        { type: 'mention', attrs: { kind: 'objective', id: firstObjective, label: 'O9' } },
        { type: 'mention', attrs: { kind: 'partner', id: zhejiang, label: 'an old name' } },
        { type: 'mention', attrs: { kind: 'card', id: 'gone', label: 'C-777' } },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'First choice' }] }],
        },
      ],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableHeader',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'When' }] }],
            },
          ],
        },
      ],
    },
  ],
};

const chinese: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: '监察员提供咨询，见F-01。' }] }],
};

const block = (
  what: Extract<PartContent, { kind: 'block' }>['block'],
  caption: Text = emptyText,
): PartContent => ({
  kind: 'block',
  block: what,
  caption,
  frozen: null,
});
const heading = (level: 1 | 2, english: string, zh: string): PartContent => ({
  kind: 'heading',
  level,
  title: both(english, zh),
});

/** A document with a part of every kind; every kind of block is in it once. */
export const contents: readonly PartContent[] = [
  heading(1, 'Introduction', '引言'),
  { kind: 'prose', text: { en: prose, zh: chinese } },
  heading(2, 'What was found', '研讨会结论'),
  block({ kind: 'findings', sessionId: null }),
  heading(1, 'Strategy', '战略'),
  block({ kind: 'objectives' }),
  block({ kind: 'results' }),
  block({ kind: 'targets' }),
  heading(1, 'Work', '实施'),
  block({ kind: 'matrix', measure: 'count' }),
  block({ kind: 'matrix', measure: 'target' }),
  block({ kind: 'matrix', measure: 'budget' }),
  block({ kind: 'plan', partnerId: null }, both('Who does what', '分工')),
  block({ kind: 'plan', partnerId: zhejiang }),
  block({ kind: 'timeline' }),
  block({ kind: 'budget', by: 'payer' }),
  block({ kind: 'budget', by: 'partner' }),
  heading(1, 'Who says what', '各方立场'),
  block({ kind: 'coverage' }),
  block({ kind: 'positions' }),
  block({ kind: 'risks' }),
  block({ kind: 'recommendations' }),
  block({ kind: 'participants' }),
];

const objective: Partial<Objective> = {
  title: both('Inspectors advise', '监察员提供咨询'),
  rationale: both('Fines alone changed little', '仅靠罚款收效甚微'),
  assumptions: both('Funds arrive', '资金到位'),
  risks: both('Staff leave', '人员流动'),
  evidence: [{ kind: 'finding', id: anId(65) }],
};

/** A planned workshop with a strategy document around a part of everything. */
export function writtenStrategy(): Records {
  const records = fullPlan();
  const table = <R extends { readonly id: string }>(...rows: readonly R[]) =>
    new Map(rows.map((row) => [row.id, row])) as never;
  return {
    ...records,
    sessions: table(
      aSession({ kind: 'challenges', title: both('Challenges', '挑战') }),
      aSession({ id: anId(21), order: keyAt(1), title: both('Achievements', '成果') }),
    ),
    findings: table(
      aFinding({
        statement: both('Inspectors became advisers', '监察员成为顾问'),
        grade: 'monitoring',
        share: { n: 77, of: 120 },
        source: both('Follow-up 2016', '2016年回访'),
        evidence: [{ kind: 'cluster', id: anId(50) }],
        reservations: [{ partnerId: idle, text: both('Not everywhere', '并非处处如此') }],
        illustrative: true,
      }),
    ),
    objectives: table(
      anObjective(objective),
      anObjective({ id: anId(71), order: keyAt(1), title: both('Nobody works on this', '无人实施') }),
    ),
    outputs: table(
      ...[0, 1, 2].map((n) =>
        anOutput({
          id: anId<OutputId>(80 + n),
          order: keyAt(n),
          title: both(`Output in words ${n + 1}`, `产出说明${n + 1}`),
        }),
      ),
    ),
    indicators: table(
      anIndicator({
        title: both('Firms advised', '接受咨询的企业'),
        baseline: { quantity: 0, unit: both('firms', '家企业') },
        target: { quantity: 437, unit: both('firms', '家企业') },
        verification: both('Visit records', '走访记录'),
      }),
    ),
    positions: table(
      aPosition({ text: both('Only with a budget', '须有预算') }),
      aPosition({ id: anId(221), partnerId: idle, stand: 'agreed' }),
      aPosition({
        id: anId(222),
        partnerId: idle,
        objectiveId: null,
        outputId: firstOutput,
        stand: 'notAgreed',
        text: emptyText,
      }),
    ),
    recommendations: table(
      aRecommendation({
        text: both('Work with fewer sectors', '减少行业数量'),
        source: both('Mid-term evaluation 2015', '2015年中期评估'),
        priority: 'high',
        response: 'accepted',
        action: both('Three sectors only', '仅选三个行业'),
        answeredBy: [{ kind: 'objective', id: firstObjective }],
      }),
      aRecommendation({ id: anId(231), number: 2, order: keyAt(1) }),
    ),
    programmeTargets: table(
      aProgrammeTarget({ target: { quantity: 5000, unit: both('workers', '名工人') } }),
    ),
    participants: table(
      aParticipant({
        partnerId: zhejiang,
        name: both('Li Na', '李娜'),
        role: both('Inspector', '监察员'),
        contact: 'li@example.org',
      }),
    ),
    strategyParts: table(
      ...contents.map((content, n) => aPart({ id: anId<StrategyPartId>(240 + n), order: keyAt(n), content })),
    ),
  };
}
