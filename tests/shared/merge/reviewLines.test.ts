import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { MilestoneId } from '../../../shared/domain/milestone.ts';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import { filledFields } from '../../../shared/merge/filledFields.ts';
import type { PlanPart } from '../../../shared/merge/planPart.ts';
import { restoring } from '../../../shared/merge/restoring.ts';
import { inPlanOrder, rowPlaces } from '../../../shared/merge/reviewLines.ts';
import {
  aMilestone,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aWorkplan,
  en,
  keyAt,
  recordsOf,
} from '../../builders.ts';

const plan = aWorkplan({ id: anActivity().workplanId });
const first = anActivity({ id: anId<ActivityId>(91), order: keyAt(1) });
const second = anActivity({ id: anId<ActivityId>(90), order: keyAt(2) });
const milestone = aMilestone({ activityId: first.id });
const strategy = recordsOf({ objectives: [anObjective()], outputs: [anOutput()] });

function partOf(...activities: readonly (typeof first)[]): PlanPart {
  return {
    workplan: plan,
    activities: new Map(activities.map((each) => [each.id, each])),
    milestones: new Map([[milestone.id, milestone]]),
  };
}

describe('where the rows of a plan stand', () => {
  test('the plan, then each activity with its milestones', () => {
    const places = rowPlaces(strategy, [partOf(second, first)]);
    expect([...places.keys()]).toEqual([plan.id, first.id, milestone.id, second.id]);
    expect([...places.values()].map(({ number }) => number)).toEqual(['', '1.1.1', '1.1.1', '1.1.2']);
  });

  test('a row that only a later state has comes after all others', () => {
    const gone = anActivity({ id: anId<ActivityId>(99), order: keyAt(0) });
    const places = rowPlaces(strategy, [partOf(first, second), partOf(gone, first)]);
    expect([...places.keys()].at(-1)).toBe(gone.id);
    expect(places.get(first.id)?.number).toBe('1.1.1');
  });

  test('a row under an output that is gone has a place and no number', () => {
    const homeless = anActivity({ id: anId<ActivityId>(99), outputId: anId<OutputId>(888) });
    expect(rowPlaces(strategy, [partOf(homeless)]).get(homeless.id)).toEqual({ number: '', rank: 1 });
  });
});

test('what concerns one row stays together, and its first says so', () => {
  const places = rowPlaces(strategy, [partOf(first, second)]);
  const rows = [
    { table: 'activities', id: second.id, field: 'start' },
    { table: 'activities', id: first.id, field: 'title.en' },
    { table: 'activities', id: second.id, field: 'end' },
    { table: 'activities', id: 'unknown', field: 'end' },
  ] as const;
  const lines = inPlanOrder(rows, places);
  expect(lines.map(({ row, number, isFirst }) => [row.field, number, isFirst])).toEqual([
    ['title.en', '1.1.1', true],
    ['start', '1.1.2', true],
    ['end', '1.1.2', false],
    ['end', '', true],
  ]);
});

test('a row says what is filled in, and nothing else', () => {
  expect(filledFields('activities', anActivity({ title: en('Train'), lead: en('Ms Li') }))).toEqual([
    'title.en',
    'lead.en',
  ]);
  expect(filledFields('milestones', aMilestone({ title: en(''), month: null }))).toEqual([]);
  expect(filledFields('milestones', aMilestone({ title: en(''), month: null, isDone: true }))).toEqual([
    'isDone',
  ]);
});

describe('a value that did not stand', () => {
  const records = recordsOf({
    objectives: [anObjective()],
    outputs: [anOutput()],
    activities: [anActivity({ id: first.id, deliverable: { en: 'Guide', zh: '指南' } })],
    milestones: [milestone],
  });
  const row = { table: 'activities', id: first.id } as const;

  test.each([
    ['deliverable.zh', '手册', { deliverable: { en: 'Guide', zh: '手册' } }],
    ['start', '2018-03', { start: '2018-03' }],
    ['budget.payer', 'ilo', { budget: { amount: null, currency: 'CNY', payer: 'ilo' } }],
    [
      'budget.amount',
      { amount: 5, currency: 'USD' },
      { budget: { amount: 5, currency: 'USD', payer: null } },
    ],
  ])('%s is put back into what is there now', (field, value, fields) => {
    expect(restoring(records, { ...row, field }, value)).toEqual({ ...row, fields });
  });

  test('a milestone is edited as one', () => {
    const { id } = milestone;
    const settled = { table: 'milestones', id, field: 'month' } as const;
    expect(restoring(records, settled, '2018-05')).toEqual({
      table: 'milestones',
      id,
      fields: { month: '2018-05' },
    });
  });

  test.each([
    ['a whole row', { ...row, field: null }],
    ['the plan itself', { table: 'workplans', id: plan.id, field: 'version' }],
    ['a member of a list', { ...row, field: 'supporting.018f' }],
    ['a field of a newer version', { ...row, field: 'further.mood' }],
    ['a row that is gone', { ...row, id: 'gone', field: 'start' }],
    ['a milestone that is gone', { table: 'milestones', id: anId<MilestoneId>(999), field: 'month' }],
  ] as const)('cannot be put back: %s', (_, settled) => {
    expect(restoring(records, settled, 'x')).toBeNull();
  });
});

test('a row that one side removed stands where its number says, behind what has that number now', () => {
  const gone = anActivity({ id: anId<ActivityId>(99), order: keyAt(0) });
  const homeless = anActivity({ id: anId<ActivityId>(98), outputId: anId<OutputId>(888) });
  const places = rowPlaces(strategy, [partOf(first, second, homeless), partOf(gone, first)]);
  const rows = [homeless, gone, second, milestone, first].map(
    ({ id }) => ({ table: 'activities', id }) as const,
  );
  const ordered = inPlanOrder([...rows, { table: 'workplans', id: plan.id }], places);
  expect(ordered.map(({ row }) => row.id)).toEqual(
    [plan, first, milestone, gone, second, homeless].map(({ id }) => id),
  );
});
