import { describe, expect, test } from 'vitest';
import { cellDraftId, typedIn } from '../../../../renderer/features/workplans/cellDrafts.ts';
import { budgetText, quartersText } from '../../../../renderer/features/workplans/cellText.ts';
import { readCell } from '../../../../renderer/features/workplans/cellValues.ts';
import { type Month, quartersBetween } from '../../../../shared/domain/month.ts';
import { parseQuarters } from '../../../../shared/domain/parseQuarters.ts';
import { anActivity } from '../../../builders.ts';
import { activity } from './planTable.ts';

const before = anActivity({
  budget: { amount: 500, currency: 'USD', payer: 'ilo' },
  target: { quantity: 5, unit: { en: 'firms', zh: '家企业' } },
});

describe('what is typed into a cell', () => {
  test('changes the amount and keeps currency and payer', () => {
    expect(readCell('budget', '12万', before, 'en')).toEqual({
      kind: 'fields',
      fields: { budget: { amount: 120_000, currency: 'USD', payer: 'ilo' } },
    });
  });

  test('changes the currency alone', () => {
    expect(readCell('budget', 'CHF', before, 'en')).toEqual({
      kind: 'fields',
      fields: { budget: { amount: 500, currency: 'CHF', payer: 'ilo' } },
    });
  });

  test('is emptied', () => {
    expect(readCell('budget', '', before, 'en')).toMatchObject({ fields: { budget: { amount: null } } });
    expect(readCell('quarters', '', before, 'en')).toEqual({
      kind: 'fields',
      fields: { start: null, end: null },
    });
  });

  test('sets first and last month', () => {
    expect(readCell('quarters', 'Q1-Q3 2018', before, 'en')).toEqual({
      kind: 'fields',
      fields: { start: '2018-01', end: '2018-09' },
    });
  });

  test('sets number and unit in the language that is shown', () => {
    expect(readCell('target', '6 factories', before, 'en')).toEqual({
      kind: 'fields',
      fields: { target: { quantity: 6, unit: { en: 'factories', zh: '家企业' } } },
    });
  });

  test.each([
    ['quarters', 'soon', 'not-quarters'],
    ['quarters', '2018Q3-2018Q1', 'end-before-start'],
    ['budget', 'a lot', 'not-an-amount'],
    ['budget', '120.000', 'too-precise'],
    ['target', '99999亿人', 'too-much'],
  ] as const)('says what is wrong in %s with %s', (column, typed, problem) => {
    expect(readCell(column, typed, before, 'en')).toEqual({ kind: 'problem', problem });
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
