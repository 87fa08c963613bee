import type { Activity } from '../shared/domain/activity.ts';
import type { Month } from '../shared/domain/month.ts';
import type { RichText } from '../shared/domain/richText.ts';
import type { Records } from '../shared/records/tables.ts';
import {
  aFinding,
  aListItem,
  aMilestone,
  anId,
  aParticipant,
  aVote,
  aVoting,
  aWorkplan,
} from './builders.ts';
import { both, idle, plannedWorkshop } from './documentBuilders.ts';

const said = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** A planned workshop whose first activities have something in every field. */
export function fullPlan(activities = 24): Records {
  const records = plannedWorkshop(activities);
  const rows = [...records.activities.values()].map((row, n): Activity => (n < 6 ? filled(row, n) : row));
  const workplan = aWorkplan({
    context: { en: said('What the inspectors need.'), zh: said('执法人员需要什么。') },
    version: '1.2',
    accepted: [{ check: 'programmeTarget', reason: both('Hunan brings the rest', '其余由湖南承担') }],
  });
  const table = <R extends { readonly id: string }>(...list: readonly R[]) =>
    new Map(list.map((row) => [row.id, row])) as never;
  return {
    ...records,
    activities: table(...rows),
    workplans: new Map(records.workplans).set(workplan.id, workplan),
    listItems: table(
      aListItem({ name: both('Zhejiang', '浙江') }),
      aListItem({ id: anId(191), list: 'sector', name: both('Fireworks', '烟花爆竹') }),
    ),
    milestones: table(
      aMilestone({ activityId: anId(1000), title: both('Material printed', '材料印制完成') }),
      aMilestone({
        id: anId(181),
        activityId: anId(1001),
        month: '2018-01' as Month,
        title: both('First course held', '首期培训班举办'),
        isDone: true,
      }),
    ),
    participants: table(
      aParticipant({
        name: both('Li Na', '李娜'),
        role: both('Head of division', '处长'),
        contact: 'li.na@example.org',
      }),
      aParticipant({ id: anId(36), partnerId: idle, name: both('Somebody else', '别人') }),
    ),
    findings: table(
      aFinding({
        statement: both('Inspectors became advisers', '执法人员成为顾问'),
        source: both('Mid-term evaluation', '中期评估'),
        share: { n: 77, of: 120 },
        evidence: [{ kind: 'cluster', id: anId(50) }],
        reservations: [{ partnerId: idle, text: both('Not everywhere', '并非各地如此') }],
      }),
      aFinding({ id: anId(66), number: 2, statement: both('Rests on nothing here', '与此无关') }),
    ),
    votings: table(aVoting(), aVoting({ id: anId(121), secret: true })),
    votes: table(aVote({ count: 3 }), aVote({ id: anId(131), votingId: anId(121), count: 500 })),
  };
}

function filled(row: Activity, n: number): Activity {
  const number = (quantity: number) => ({ quantity, unit: both('firms', '家企业') });
  return {
    ...row,
    supporting: [
      { partnerId: idle, isConfirmed: n % 2 === 0 },
      { partnerId: anId(39), isConfirmed: true },
    ],
    provinces: [anId(190)],
    sectors: [anId(191), anId(199)],
    percentWomen: 40,
    deliverable: both(`Guide ${n}`, `指南${n}`),
    indicator: both(`Firms advised ${n}`, `接受咨询的企业${n}`),
    baseline: number(n),
    indicatorTarget: number(n + 50),
    actual: number(n + 7),
    verification: both(`Visit reports ${n}`, `走访报告${n}`),
    risks: both(`Managers are away ${n}`, `负责人外出${n}`),
    remarks: both(`Together with spring visits ${n}`, `与春季走访合并${n}`),
    status: 'underWay',
    evidence: [
      { kind: 'finding', id: anId(65) },
      { kind: 'card', id: anId(62) },
      { kind: 'card', id: anId(69) },
    ],
    accepted: n === 1 ? [{ check: 'noPayer', reason: both('Decided in May', '五月确定') }] : [],
  };
}
