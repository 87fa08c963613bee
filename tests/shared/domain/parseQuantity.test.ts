import { describe, expect, test } from 'vitest';
import { overtypedTarget, parseQuantity } from '../../../shared/domain/parseQuantity.ts';

const quantities: readonly (readonly [typed: string, quantity: number | null, unit: string])[] = [
  ['500 SMEs', 500, 'SMEs'],
  ['500SMEs', 500, 'SMEs'],
  ['1,200 SMEs in Hunan', 1200, 'SMEs in Hunan'],
  ['20名检查员', 20, '名检查员'],
  ['２０名检查员', 20, '名检查员'],
  ['５００家企业', 500, '家企业'],
  ['1.2万家企业', 12_000, '家企业'],
  ['20千克', 20, '千克'],
  ['70 % of factories', 70, '% of factories'],
  ['12.5 days', 12.5, 'days'],
  ['500', 500, ''],
  ['SMEs', null, 'SMEs'],
  ['一批检查员', null, '一批检查员'],
  ['500-600 SMEs', null, '500-600 SMEs'],
  ['20至30名', null, '20至30名'],
  ['3rd round of training', null, '3rd round of training'],
  ['', null, ''],
];

describe('targets as people type them', () => {
  test.each(quantities)('%s', (typed, quantity, unit) => {
    expect(parseQuantity(typed)).toEqual({ kind: 'quantity', quantity, unit });
  });

  test('there is an end to what can be counted', () => {
    expect(parseQuantity('20亿人')).toEqual({ kind: 'too-much' });
  });
});

describe('a target that is overtyped', () => {
  const before = { quantity: 500, unit: { en: 'SMEs', zh: '家企业' } };
  const after = (quantity: number | null, unit: string) =>
    overtypedTarget(before, 'en', { kind: 'quantity', quantity, unit });

  test('keeps both languages of its unit when only the number is another', () => {
    expect(after(600, 'SMEs')).toEqual({ quantity: 600, unit: before.unit });
  });

  test('changes the language that was shown', () => {
    expect(after(600, 'factories')).toEqual({ quantity: 600, unit: { en: 'factories', zh: '家企业' } });
  });

  test('takes the language of the script, and lets go of what was overtyped', () => {
    expect(after(20, '名检查员')).toEqual({ quantity: 20, unit: { en: '', zh: '名检查员' } });
  });

  test('loses its unit in both languages when it is deleted', () => {
    expect(after(20, '')).toEqual({ quantity: 20, unit: { en: '', zh: '' } });
  });
});
