import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { richTextSchema } from '../../../shared/domain/richText.ts';
import { languages } from '../../../shared/domain/text.ts';
import type { Value } from '../../../shared/merge/conflict.ts';
import { textToWrite, type WrittenProblem, writtenValue } from '../../../shared/merge/writtenValue.ts';

function value(field: string, typed: string, ours: Value = null): Value | undefined {
  const written = writtenValue({ field, ours }, typed, 'en');
  return written.kind === 'value' ? written.value : undefined;
}

describe('what is written in place of both sides', () => {
  const cny = { amount: 100, currency: 'CNY' };
  const smes = { quantity: 20, unit: { en: 'SMEs', zh: '家中小企业' } };
  test.each<[field: string, typed: string, ours: Value, expected: Value]>([
    ['deliverable.en', ' two words ', null, ' two words '],
    ['title.zh', '', '培训', ''],
    ['start', 'Mar 2018', null, '2018-03'],
    ['start', '2018 Q2', null, '2018-04'],
    ['end', '2018 Q2', null, '2018-06'],
    ['month', '2018年3月', null, '2018-03'],
    ['end', '', '2018-06', null],
    ['percentWomen', '40 %', null, 40],
    ['percentWomen', '', 40, null],
    ['budget.amount', '120,000', cny, { amount: 120_000, currency: 'CNY' }],
    ['budget.amount', 'USD 30,000', cny, { amount: 30_000, currency: 'USD' }],
    ['budget.amount', 'USD', cny, { amount: 100, currency: 'USD' }],
    ['budget.amount', '', cny, { amount: null, currency: 'CNY' }],
    ['target', '20 SMEs', smes, smes],
    ['target', '30 SMEs', smes, { quantity: 30, unit: { en: 'SMEs', zh: '家中小企业' } }],
    ['target', '', smes, { quantity: null, unit: { en: '', zh: '' } }],
    ['version', ' 1.2 ', '1.1', '1.2'],
  ])('%s: %j', (field, typed, ours, expected) => {
    expect(value(field, typed, ours)).toEqual(expected);
  });

  test.each<[field: string | null, typed: string, problem: WrittenProblem]>([
    ['start', 'soon', 'not-a-month'],
    ['percentWomen', 'half', 'not-a-percentage'],
    ['percentWomen', '1.234', 'too-precise'],
    ['budget.amount', 'a lot', 'not-an-amount'],
    ['budget.amount', '9999999999999', 'too-much'],
    ['target', '99999999999 SMEs', 'too-much'],
    ['budget.payer', 'ILO', 'not-for-this'],
    ['status', 'Done', 'not-for-this'],
    ['further.note', 'x', 'not-for-this'],
    [null, 'x', 'not-for-this'],
  ])('%s: %j is no value', (field, typed, problem) => {
    expect(writtenValue({ field, ours: null }, typed, 'en')).toEqual({ kind: 'problem', problem });
  });

  test('the context becomes a paragraph for each line', () => {
    const written = value('context.en', 'One\n\nTwo');
    expect(richTextSchema.safeParse(written).success).toBe(true);
    expect(textToWrite('context.en', written ?? null, 'en')).toBe('One\n\nTwo');
  });
});

describe('what writing starts from means the same again', () => {
  const number = fc.integer({ min: 0, max: 99_999 });
  const month = fc
    .tuple(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, n]) => `${year}-${String(n).padStart(2, '0')}`);
  const amount = fc.record({
    amount: fc.oneof(
      number,
      number.map((n) => n / 100),
    ),
    currency: fc.constantFrom('CNY', 'USD', 'CHF', 'EUR'),
  });
  const quantity = fc.record({ quantity: number, unit: fc.constant({ en: 'SMEs', zh: '家中小企业' }) });
  const values = fc.oneof(
    fc.tuple(fc.constantFrom('start', 'end', 'month'), month),
    fc.tuple(fc.constant('budget.amount'), amount),
    fc.tuple(fc.constant('percentWomen'), fc.integer({ min: 0, max: 1000 })),
    fc.tuple(fc.constantFrom('target', 'baseline', 'actual', 'indicatorTarget'), quantity),
    fc.tuple(fc.constantFrom('risks.en', 'lead.zh'), fc.string()),
  );

  test('for every field that can be written', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...languages), ([field, from], language) => {
        const text = textToWrite(field, from, language);
        expect(writtenValue({ field, ours: from }, text, language)).toEqual({ kind: 'value', value: from });
      }),
    );
  });
});
