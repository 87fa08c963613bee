import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/domain/activity.ts';
import type { Month } from '../../../shared/domain/month.ts';
import type { Origin } from '../../../shared/domain/origin.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { isOpen, type PlanIssue, planStates } from '../../../shared/records/planIssues.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { anActivity, anId, en } from '../../builders.ts';
import { full, id, planId, planOf } from './somePlan.ts';

function issuesOf(records: Records): readonly PlanIssue[] {
  return planStates(records).get(planId)?.issues ?? [];
}

const named = (issues: readonly PlanIssue[]) => issues.map(({ check, at }) => `${check}@${at?.column ?? ''}`);

const changes: readonly Partial<Activity>[] = [
  { lead: en('') },
  { lead: en('Wang') },
  { title: en('The same wording') },
  { percentWomen: 120 },
  { evidence: [] },
  { target: { quantity: 7, unit: en('SMEs') } },
];

describe('the issues of a plan', () => {
  it('are none when it is all there', () => {
    expect(issuesOf(planOf([{ target: { quantity: 500, unit: en('SMEs') } }]))).toEqual([]);
  });

  it('stand by row, each with the cell in which something is done about it', () => {
    const blank = { ...full, lead: en(''), start: null, end: null, indicator: en(''), evidence: [] };
    const records = planOf([
      { target: { quantity: 500, unit: en('SMEs') } },
      {
        ...blank,
        target: { quantity: null, unit: en('') },
        budget: { amount: null, currency: 'CNY', payer: null },
      },
      {
        ...full,
        title: en('activity 0'),
        countsElsewhere: true,
        percentWomen: 120,
        start: '2016-01' as Month,
      },
    ]);
    expect(named(issuesOf(records))).toEqual([
      'noLead@lead',
      'noDates@quarters',
      'noIndicator@indicator',
      'noBudget@budget',
      'noEvidence@evidence',
      'outsidePhase@start',
      'overHundred@percentWomen',
      'duplicateWording@title',
    ]);
  });

  it('ask for no sum of all partners in the copy of one', () => {
    const records = planOf([{ target: { quantity: 7, unit: en('SMEs') } }]);
    expect(named(issuesOf(records))).toEqual(['programmeTarget@target']);
    const origin: Origin = {
      id: anId(901),
      packetId: anId(902),
      partnerId: anId(30),
      sentAt: '2017-05-01T08:00:00.000Z',
      openedAt: '2017-05-02T08:00:00.000Z',
    };
    expect(issuesOf({ ...records, origins: new Map([[origin.id, origin]]) })).toEqual([]);
  });

  it('name the sum of all partners and the part of this plan', () => {
    const other = { workplanId: anId<WorkplanId>(41), target: { quantity: 400, unit: en('SMEs') } };
    const records = planOf([{}, other]);
    expect(issuesOf(records)[0]).toMatchObject({
      check: 'programmeTarget',
      subject: { table: 'workplans', id: planId },
      at: { id: id(0), column: 'target' },
      sums: [{ wanted: 500, total: 600, own: 200 }],
    });
  });

  it('are kept with the reason for which somebody lets them stand', () => {
    const reason = en('Agreed in the room');
    const records = planOf([{ lead: en(''), accepted: [{ check: 'noLead', reason }] }], {
      accepted: [{ check: 'programmeTarget', reason }],
    });
    expect(issuesOf(records).map(({ check, accepted }) => [check, accepted])).toEqual([
      ['programmeTarget', reason],
      ['noLead', reason],
    ]);
    expect(issuesOf(records).filter(isOpen)).toEqual([]);
  });

  it('ask about a load at the last row of the quarter', () => {
    const issues = issuesOf(planOf([{}, {}, {}])).filter(({ check }) => check === 'leadLoad');
    expect(issues).toMatchObject([
      { subject: { id: id(2) }, loads: [{ quarter: '2018-Q1', count: 3 }], limit: 2 },
    ]);
  });

  it('follow the change of one row, and of what a row names', () => {
    const before = planOf([{}, { lead: en('') }]);
    expect(named(issuesOf(before))).toEqual(['programmeTarget@target', 'noLead@lead']);
    const row = anActivity({ ...before.activities.get(id(0)), lead: en('') });
    const changed = { ...before, activities: new Map(before.activities).set(id(0), row) };
    expect(named(issuesOf(changed))).toEqual(['programmeTarget@target', 'noLead@lead', 'noLead@lead']);
    const without = { ...changed, findings: new Map() };
    expect(issuesOf(without).filter(({ check }) => check === 'noEvidence')).toHaveLength(2);
  });

  it('that are gathered after a change are those of a plan that is read for the first time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...changes)), { maxLength: 8 }), (steps) => {
        let records = planOf([{}, {}, { lead: en('') }, {}, {}, { evidence: [] }]);
        planStates(records);
        for (const [n, fields] of steps) {
          const row = anActivity({ ...records.activities.get(id(n)), ...fields });
          records = { ...records, activities: new Map(records.activities).set(row.id, row) };
          const fresh = { ...records, activities: structuredClone(records.activities) };
          expect(planStates(records)).toEqual(planStates(fresh));
        }
      }),
    );
  });
});
