import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { planStates } from '../../../shared/records/planIssues.ts';
import { templateOf } from '../../../shared/templates/catalogue.ts';
import { instantiate } from '../../../shared/templates/instantiate.ts';

const tableOfLink = { finding: 'findings', cluster: 'clusters', card: 'cards' } as const;

describe('the plans of the SCORE example', () => {
  const records = instantiate(templateOf('score-chongqing'), { newId: uuidv7, firstDay: '2027-03-31' });
  const marks = [...records.partners.values()].map((partner) => partner.mark);

  it('says for every planned row what comes out, how that is measured and shown, and why it is there', () => {
    const planned = [...records.activities.values()].filter((activity) => activity.illustrative);
    for (const { title, deliverable, indicator, indicatorTarget, verification, evidence } of planned) {
      for (const text of [deliverable, indicator, verification]) expect(text.en, title.en).not.toBe('');
      expect(indicatorTarget.quantity, title.en).toBeGreaterThan(0);
      expect(evidence.length, title.en).toBeGreaterThan(0);
    }
    for (const { evidence } of records.activities.values()) {
      for (const { kind, id } of evidence) {
        const table: ReadonlyMap<string, unknown> = records[tableOfLink[kind]];
        expect(table.has(id)).toBe(true);
      }
    }
  });

  it('leaves to be settled what the checks are to ask for: one payer, some supporting partners', () => {
    const planned = [...records.activities.values()].filter((activity) => activity.illustrative);
    const withoutPayer = planned.filter(({ budget }) => budget.payer === null);
    expect(withoutPayer.map(({ title }) => title.en)).toEqual([
      "Hold promotion meetings at members' annual events",
    ]);
    const waiting = planned.filter(({ supporting }) => supporting.some(({ isConfirmed }) => !isConfirmed));
    expect(waiting.length).toBeGreaterThan(3);
    expect(waiting.length).toBeLessThan(planned.length / 4);
  });

  it.each(marks)('says in both languages what a reader must know before the plan of %s', (mark) => {
    const partner = [...records.partners.values()].find((row) => row.mark === mark);
    const workplan = [...records.workplans.values()].find((row) => row.partnerId === partner?.id);
    expect(workplan?.context.en.content.length).toBe(2);
    expect(workplan?.context.zh.content.length).toBe(2);
    expect(JSON.stringify(workplan?.context.en)).not.toMatch(/\p{Script=Han}/u);
  });

  it('asks about nothing else in what is planned', () => {
    const planned = [...planStates(records).values()]
      .flatMap(({ issues }) => issues)
      .filter(
        ({ at, check }) => check !== 'programmeTarget' && at && records.activities.get(at.id)?.illustrative,
      );
    expect(new Set(planned.map(({ check }) => check))).toEqual(new Set(['noPayer', 'unconfirmedPartner']));
  });

  it('has milestones on the way, in order and within their activity', () => {
    const months = Map.groupBy(records.milestones.values(), ({ activityId }) => activityId);
    expect(months.size).toBeGreaterThan(20);
    for (const [id, milestones] of months) {
      const activity = records.activities.get(id);
      const dates = [activity?.start, ...milestones.map(({ month }) => month), activity?.end];
      expect(dates, activity?.title.en).toEqual(dates.toSorted());
    }
  });

  it('sets the public target of 500 SMEs in Zhejiang, and counts them once', () => {
    const [zhejiang, ...others] = [...records.programmeTargets.values()];
    expect(zhejiang).toMatchObject({ target: { quantity: 500, unit: { en: 'SMEs' } }, illustrative: false });
    expect(others.every(({ illustrative }) => illustrative)).toBe(true);
    const counted = [...records.activities.values()].filter(
      ({ target, provinces, countsElsewhere }) =>
        target.unit.en === 'SMEs' &&
        provinces.some((id) => zhejiang?.provinces.includes(id)) &&
        !countsElsewhere,
    );
    expect(counted.reduce((sum, { target }) => sum + (target.quantity ?? 0), 0)).toBe(500);
  });
});
