import { describe, expect, test } from 'vitest';
import { cellDraftId, typedIn } from '../../../../../renderer/features/workplans/table/cellDrafts.ts';
import { readCell } from '../../../../../renderer/features/workplans/table/cellValues.ts';
import {
  budgetText,
  quartersText,
  shownQuarters,
  whenText,
} from '../../../../../renderer/features/workplans/table/valueText.ts';
import { type Month, quartersBetween } from '../../../../../shared/domain/month.ts';
import { parseQuarters } from '../../../../../shared/domain/parseQuarters.ts';
import { planNames } from '../../../../../shared/records/planNames.ts';
import { anActivity, recordsOf } from '../../../../builders.ts';
import { activity } from './planTable.ts';

const names = planNames(recordsOf({}));
const before = anActivity({
  budget: { amount: 500, currency: 'USD', payer: 'ilo' },
  target: { quantity: 5, unit: { en: 'firms', zh: '家企业' } },
});

describe('what is typed into a cell', () => {
  test('changes the amount and keeps currency and payer', () => {
    expect(readCell('budget', '12万', before, 'en', names)).toEqual({
      kind: 'fields',
      fields: { budget: { amount: 120_000, currency: 'USD', payer: 'ilo' } },
    });
  });

  test('changes the currency alone', () => {
    expect(readCell('budget', 'CHF', before, 'en', names)).toEqual({
      kind: 'fields',
      fields: { budget: { amount: 500, currency: 'CHF', payer: 'ilo' } },
    });
  });

  test('is emptied', () => {
    expect(readCell('budget', '', before, 'en', names)).toMatchObject({
      fields: { budget: { amount: null } },
    });
    expect(readCell('quarters', '', before, 'en', names)).toEqual({
      kind: 'fields',
      fields: { start: null, end: null },
    });
  });

  test('sets first and last month', () => {
    expect(readCell('quarters', 'Q1-Q3 2018', before, 'en', names)).toEqual({
      kind: 'fields',
      fields: { start: '2018-01', end: '2018-09' },
    });
  });

  test.each([
    ['2018Q3-2018Q1', '2018-07', '2018-03'],
    ['Mar 2018 –', '2018-03', null],
    ['– Mar 2018', null, '2018-03'],
    ['2018年3月—', '2018-03', null],
  ])('keeps of %s what no plan can stay with', (typed, start, end) => {
    expect(readCell('quarters', typed, before, 'en', names)).toEqual({
      kind: 'fields',
      fields: { start, end },
    });
  });

  test('names the partners and places that nobody knows', () => {
    expect(readCell('supporting', 'UNIDO, Acme?', before, 'en', names)).toEqual({
      kind: 'problem',
      problem: 'unknown-partners',
      names: ['UNIDO', 'Acme?'],
    });
    expect(readCell('provinces', '广东', before, 'zh', names)).toMatchObject({ problem: 'unknown-items' });
  });

  test('sets number and unit in the language that is shown', () => {
    expect(readCell('target', '6 factories', before, 'en', names)).toEqual({
      kind: 'fields',
      fields: { target: { quantity: 6, unit: { en: 'factories', zh: '家企业' } } },
    });
  });

  test.each([
    ['quarters', 'soon', 'not-quarters'],
    ['start', 'March', 'not-a-month'],
    ['percentWomen', 'half', 'not-a-percentage'],
    ['payer', 'somebody', 'not-a-payer'],
    ['status', 'maybe', 'not-a-status'],
    ['budget', 'a lot', 'not-an-amount'],
    ['budget', '120.000', 'too-precise'],
    ['target', '99999亿人', 'too-much'],
  ] as const)('says what is wrong in %s with %s', (column, typed, problem) => {
    expect(readCell(column, typed, before, 'en', names)).toEqual({ kind: 'problem', problem });
  });
});

describe('what a cell says', () => {
  test.each([
    ['2018-01', '2018-03', '2018 Q1', '2018年第1季度'],
    ['2018-01', '2018-09', '2018 Q1 – Q3', '2018年第1—3季度'],
    ['2017-10', '2018-06', '2017 Q4 – 2018 Q2', '2017年第4季度—2018年第2季度'],
  ])('of %s to %s is understood when it is typed again', (start, end, english, chinese) => {
    const quarters = quartersBetween(start as Month, end as Month);
    const texts = [quartersText(quarters, 'en'), quartersText(quarters, 'zh')];
    expect(texts).toEqual([english, chinese]);
    expect(texts.map(parseQuarters)).toEqual(texts.map(() => ({ kind: 'span', start, end })));
  });

  test.each([
    ['2018-01', '2018-03', '2018 Q1', '2018 Q1'],
    ['2018-02', '2018-03', 'Feb 2018 – Mar 2018', '2018 Q1'],
    ['2018-02', null, 'Feb 2018 –', '2018 Q1 –'],
    [null, '2018-02', '– Feb 2018', '– 2018 Q1'],
    ['2018-06', '2018-02', 'Jun 2018 – Feb 2018', 'Jun 2018 – Feb 2018'],
    [null, null, '', ''],
  ])('of %s to %s is exact where it is edited', (start, end, edited, shown) => {
    const when = { start: start as Month | null, end: end as Month | null };
    expect([whenText(when, 'en'), shownQuarters(when, 'en')]).toEqual([edited, shown]);
  });

  test.each([
    [120_000, 'CNY 120,000'],
    [120_000.5, 'CNY 120,000.50'],
    [0, 'CNY 0'],
    [null, ''],
  ])('of the amount %s has thousands separators', (amount, text) => {
    expect(budgetText({ amount, currency: 'CNY' })).toBe(text);
  });
});

test('what was not understood is found again by row and column', () => {
  const drafts = [
    { id: cellDraftId('quarters', activity(1)), text: 'soon' },
    { id: cellDraftId('budget', activity(1)), text: 'a lot' },
    { id: 'capture:somewhere', text: 'an idea' },
  ];
  expect([...typedIn(drafts)]).toEqual([[activity(1), { quarters: 'soon', budget: 'a lot' }]]);
});
