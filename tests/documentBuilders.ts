import { type Activity, type ActivityId, currencies, payers } from '../shared/domain/activity.ts';
import type { CardId } from '../shared/domain/card.ts';
import type { Month } from '../shared/domain/month.ts';
import type { PartnerId } from '../shared/domain/partner.ts';
import type { OutputId } from '../shared/domain/strategy.ts';
import { emptyText, type Text } from '../shared/domain/text.ts';
import type { Records } from '../shared/records/tables.ts';
import {
  aCard,
  aCluster,
  aDay,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aSession,
  aWorkplan,
  aWorkshop,
  keyAt,
  recordsOf,
} from './builders.ts';

export const both = (english: string, zh: string): Text => ({ en: english, zh });

export const zhejiang = anId<PartnerId>(30);
export const idle = anId<PartnerId>(31);

const spans = [
  ['2017-11', '2018-02'],
  ['2018-01', '2018-09'],
  [null, null],
  ['2018-07', '2019-06'],
] as const;

/** The n-th of many activities, with something missing here and there, as in a real plan. */
function plannedActivity(n: number): Activity {
  const [start, end] = spans[n % spans.length] ?? [null, null];
  return anActivity({
    id: anId<ActivityId>(1000 + n),
    outputId: anId<OutputId>(80 + (n % 3)),
    order: keyAt(n),
    title: both(
      `Visit factory number ${n + 1} and advise its manager`,
      `走访第${n + 1}家工厂并为其负责人提供咨询`,
    ),
    lead: n % 4 === 3 ? emptyText : { en: 'Zhang Wei', zh: '张伟' },
    start: start as Month | null,
    end: end as Month | null,
    target: { quantity: n * 10, unit: both('workers', '名工人') },
    budget: {
      amount: n % 5 === 4 ? null : n * 1000,
      currency: currencies[n % 2] ?? 'CNY',
      payer: payers[n % 4] ?? null,
    },
    illustrative: n % 3 === 0,
  });
}

/** A workshop in both languages: one partner with so many activities, and one that has planned nothing. */
export function plannedWorkshop(activities = 24): Records {
  return recordsOf({
    workshops: [
      aWorkshop({
        title: both('Consultation workshop', '项目研讨会'),
        place: both('Chongqing', '重庆'),
        programme: both('SCORE Project', 'SCORE项目'),
        phase: { name: both('Phase III', '三期'), start: '2017-11' as Month, end: '2021-10' as Month },
        notice: both('Made up for tests.', '仅供测试。'),
        developmentObjective: both('Decent work in small firms.', '小企业的体面劳动。'),
      }),
    ],
    days: [aDay(), aDay({ id: anId(11), date: '2017-04-12' })],
    sessions: [aSession(), aSession({ id: anId(21), order: keyAt(1) })],
    partners: [
      aPartner({ id: zhejiang, name: both('SAWS Zhejiang', '浙江省安监局'), mark: 'ZJ' }),
      aPartner({ id: idle, order: keyAt(1), name: both('Expert trainers', '专家培训师'), mark: 'ET' }),
    ],
    workplans: [aWorkplan(), aWorkplan({ id: anId(41), partnerId: idle })],
    clusters: [aCluster(), aCluster({ id: anId(51), number: 2, order: keyAt(1) })],
    cards: [0, 1, 2, 3].map((n) =>
      aCard({
        id: anId<CardId>(60 + n),
        number: n + 1,
        order: keyAt(n),
        sessionId: n === 2 ? anId(21) : anId(20),
        partnerId: n === 3 ? null : zhejiang,
        clusterId: n < 2 ? anId(50) : null,
      }),
    ),
    objectives: [
      anObjective({ title: both('Inspectors advise', '监察员提供咨询') }),
      anObjective({ id: anId(71), order: keyAt(1), title: both('Nobody works on this', '无人实施') }),
    ],
    outputs: [0, 1, 2, 3].map((n) =>
      anOutput({
        id: anId<OutputId>(80 + n),
        order: keyAt(n),
        title: both(`Output in words ${n + 1}`, `产出说明${n + 1}`),
      }),
    ),
    activities: Array.from({ length: activities }, (_, n) => plannedActivity(n)),
  });
}
