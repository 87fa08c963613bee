import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/domain/activity.ts';
import type { Month } from '../../../shared/domain/month.ts';
import { plainText } from '../../../shared/domain/richText.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { budgetSummary } from '../../../shared/reports/budgetSummary.ts';
import { workplanReport } from '../../../shared/reports/workplanReport.ts';
import { anActivity, anId, aPartner } from '../../builders.ts';
import { both, idle, plannedWorkshop, zhejiang } from '../../documentBuilders.ts';
import { fullPlan } from '../../planBuilders.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';

const withActivity = (overrides: Partial<Activity>): Records => ({
  ...smallWorkshop(),
  activities: new Map([[anId(90), anActivity(overrides)]]),
});

const onlyRow = (records: Records, language: 'en' | 'zh') =>
  workplanReport(records, anId(30), language).rows.find((row) => row.kind === 'activity');

describe('the report of a workplan', () => {
  it('opens with programme, phase, partner in both languages, and the workshop', () => {
    const report = workplanReport(plannedWorkshop(), zhejiang, 'zh');
    expect(report.partner).toEqual({ own: '浙江省安监局', other: 'SAWS Zhejiang', mark: 'ZJ' });
    expect(report.programme).toBe('SCORE项目');
    expect(report.phase).toEqual({ name: '三期', months: '2017年11月—2021年10月' });
    expect(report.workshop).toEqual({ title: '项目研讨会', place: '重庆', dates: '2017年4月11—12日' });
    expect(report.notice).toBe('仅供测试。');
  });

  it('shows a name that exists in one language only once', () => {
    const named = aPartner({ name: both('SAWS', '') });
    const records = { ...smallWorkshop(), partners: new Map([[named.id, named]]) };
    const { partner } = workplanReport(records, anId(30), 'zh');
    expect([partner.own, partner.other]).toEqual(['SAWS', '']);
  });

  it('counts what the partner and everybody wrote', () => {
    const { contribution, howMade } = workplanReport(plannedWorkshop(), zhejiang, 'en');
    expect(contribution).toEqual({
      partner: { sessions: 2, cards: 3, clusters: 1, votes: 0 },
      all: { sessions: 2, cards: 4, clusters: 1, votes: 0, partners: 1, held: 0 },
    });
    expect(howMade).toBe(
      'The participants of the workshop wrote 4 cards in 2 sessions and brought them together in 1 cluster. ' +
        'SAWS Zhejiang wrote 3 of them, in 2 sessions; they are part of 1 cluster.',
    );
  });

  it('leaves out outputs and objectives without activities and keeps the numbers of the others', () => {
    const { rows } = workplanReport(plannedWorkshop(2), zhejiang, 'en');
    expect(rows.map(({ kind, number }) => [kind, number])).toEqual([
      ['objective', 'O1'],
      ['output', 'O1.1'],
      ['activity', '1.1.1'],
      ['output', 'O1.2'],
      ['activity', '1.2.1'],
    ]);
  });

  it('tells of a partner that has planned nothing', () => {
    const report = workplanReport(plannedWorkshop(), idle, 'en');
    expect(report.rows).toEqual([]);
    expect(report.summary).toBe(
      'Nothing is planned yet: the workplan of Expert trainers has no activities so far.',
    );
    expect(workplanReport(plannedWorkshop(), idle, 'zh').summary).toContain('尚无计划内容');
  });

  it('says in the summary what is missing', () => {
    const { summary } = workplanReport(plannedWorkshop(24), zhejiang, 'en');
    expect(summary).toContain('24 activities for Phase III, towards 3 outputs of 1 immediate objective.');
    expect(summary).toContain(
      'The work is scheduled for Q4 2017 – Q2 2019. No dates are set yet for 6 activities.',
    );
    expect(summary).toContain('No budget is set yet for 4 activities.');
  });

  it('spans every quarter from the first to the last', () => {
    const records = withActivity({ start: '2017-11' as Month, end: '2018-06' as Month });
    expect(workplanReport(records, anId(30), 'en').quarters).toEqual(['2017-Q4', '2018-Q1', '2018-Q2']);
    expect(workplanReport(withActivity({}), anId(30), 'en').quarters).toEqual([]);
  });

  it('formats an activity the way of its language', () => {
    const records = withActivity({
      title: both('Train', '培训'),
      start: '2018-01' as Month,
      end: '2018-09' as Month,
      target: { quantity: 500, unit: both('SMEs', '家中小企业') },
      budget: { amount: 1200, currency: 'CNY', payer: 'ilo' },
      illustrative: true,
    });
    const zh = { title: '培训', when: '2018年第1—3季度', target: '500家中小企业', budget: '人民币1,200元' };
    expect(onlyRow(records, 'zh')).toMatchObject({
      ...zh,
      payer: 'ilo',
      illustrative: true,
      number: '1.1.1',
    });
    expect(onlyRow(records, 'en')).toMatchObject({ when: 'Q1–Q3 2018', target: '500 SMEs' });
  });

  it('tells every field of an activity, and which partners have not said yes', () => {
    const first = (language: 'en' | 'zh', at: number) =>
      workplanReport(fullPlan(), zhejiang, language).rows.filter((row) => row.kind === 'activity')[at];
    expect(first('en', 0)).toMatchObject({
      supporting: 'Expert trainers',
      provinces: 'Zhejiang',
      sectors: 'Fireworks',
      percentWomen: '40\u00a0%',
      baseline: '0 firms',
      indicatorTarget: '50 firms',
      actual: '7 firms',
      verification: 'Visit reports 0',
      status: 'underWay',
      // A card that is no longer there is passed over.
      evidence: 'F-01, C-003',
    });
    expect(first('zh', 1)).toMatchObject({ supporting: '专家培训师（待确认）', percentWomen: '40%' });
  });

  it('lists milestones in the order of time, people of the partner, and accepted points', () => {
    const { milestones, contacts, accepted, rows } = workplanReport(fullPlan(), zhejiang, 'zh');
    expect(milestones).toEqual([
      { row: expect.any(Number), title: '首期培训班举办', month: '2018年1月', isDone: true },
      { row: expect.any(Number), title: '材料印制完成', month: '2018年2月', isDone: false },
    ]);
    expect(contacts).toEqual([{ name: '李娜', other: 'Li Na', role: '处长', contact: 'li.na@example.org' }]);
    expect(accepted).toEqual([
      { row: null, check: 'programmeTarget', reason: '其余由湖南承担' },
      { row: expect.any(Number), check: 'noPayer', reason: '五月确定' },
    ]);
    expect(rows[accepted[1]?.row ?? 0]?.title).toBe('走访第2家工厂并为其负责人提供咨询');
  });

  it('rests on the findings and cards that its activities name, with public votes only', () => {
    const report = workplanReport(fullPlan(), zhejiang, 'en');
    expect(report.evidence.map(({ reference }) => reference)).toEqual(['F-01', 'C-003']);
    expect(report.evidence[0]).toMatchObject({
      grade: 'opinion',
      source: 'Mid-term evaluation',
      share: '77 of 120 (64\u00a0%)',
      reservations: [{ partner: 'Expert trainers', text: 'Not everywhere' }],
      clusters: 1,
      cards: 2,
      votes: 3,
      activities: expect.arrayContaining(['1.1.1', '1.2.1']),
    });
    expect(report.contribution.all.votes).toBe(3);
  });

  it('has the sections that the partner chose, in order, without empty ones', () => {
    const all = ['summary', 'context', 'howMade', 'logframe', 'schedule', 'timeline', 'budget'];
    expect(workplanReport(fullPlan(), zhejiang, 'en').sections).toEqual([
      ...all,
      'milestones',
      'risks',
      'contacts',
      'evidence',
    ]);
    expect(workplanReport(plannedWorkshop(), zhejiang, 'en').sections).toEqual(
      all.filter((section) => section !== 'context'),
    );
    expect(workplanReport(plannedWorkshop(), idle, 'en').sections).toEqual(['summary', 'howMade']);
    const records = fullPlan();
    const chosen = [...records.workplans.values()].map((plan) => ({
      ...plan,
      sections: ['budget', 'logframe'] as const,
    }));
    const workplans = new Map(chosen.map((plan) => [plan.id, plan]));
    expect(workplanReport({ ...records, workplans }, zhejiang, 'en').sections).toEqual([
      'logframe',
      'budget',
    ]);
  });

  it('shows the context of the other language where its own is blank', () => {
    const records = fullPlan();
    const blank = [...records.workplans.values()].map((plan) => ({
      ...plan,
      context: { ...plan.context, en: { type: 'doc' as const, content: [] } },
    }));
    const workplans = new Map(blank.map((plan) => [plan.id, plan]));
    const { context } = workplanReport({ ...records, workplans }, zhejiang, 'en');
    expect(plainText(context)).toContain('执法人员需要什么。');
  });

  it('bears the date that it is given, and none of its own', () => {
    expect(workplanReport(fullPlan(), zhejiang, 'zh', '2017-11-22').madeOn).toBe('2017年11月22日');
    expect(workplanReport(fullPlan(), zhejiang, 'zh').madeOn).toBe('');
  });

  it('is plain data that reaches a worker as it is', () => {
    const report = workplanReport(fullPlan(), zhejiang, 'en', '2017-11-22');
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('budget sums', () => {
  const paying = (budgets: readonly Activity['budget'][]) =>
    budgetSummary(
      budgets.map((budget) => anActivity({ budget })),
      'en',
    );

  it('adds by payer and currency and never across currencies', () => {
    const sums = paying([
      { amount: 0.1, currency: 'CNY', payer: 'ilo' },
      { amount: 0.2, currency: 'CNY', payer: 'ilo' },
      { amount: 5, currency: 'USD', payer: null },
      { amount: null, currency: 'EUR', payer: 'partnerCash' },
    ]);
    expect(sums.currencies).toEqual(['CNY', 'USD']);
    expect(sums.rows).toEqual([
      { payer: 'ilo', amounts: ['CNY\u00a00.30', ''] },
      { payer: 'undecided', amounts: ['', 'USD\u00a05'] },
    ]);
    expect(sums.totals).toEqual(['CNY\u00a00.30', 'USD\u00a05']);
    expect(sums.withoutAmount).toBe(1);
  });

  it('add up to their total', () => {
    const budgets = fc.array(
      fc.record({
        amount: fc.option(fc.integer({ min: 0, max: 1e9 })),
        currency: fc.constantFrom('CNY' as const, 'USD' as const),
        payer: fc.option(fc.constantFrom('ilo' as const, 'partnerCash' as const)),
      }),
    );
    const value = (shown: string | undefined): number => Number((shown ?? '').replace(/[^\d.]/g, ''));
    fc.assert(
      fc.property(budgets, (drawn) => {
        const { rows, totals } = paying(drawn);
        totals.forEach((total, column) => {
          const sum = rows.reduce((so, { amounts }) => so + value(amounts[column]), 0);
          expect(sum).toBe(value(total));
        });
      }),
    );
  });
});
