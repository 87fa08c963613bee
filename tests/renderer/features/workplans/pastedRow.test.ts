import { describe, expect, test } from 'vitest';
import { firstPastedColumn, readPastedRow } from '../../../../renderer/features/workplans/pastedRow.ts';
import { anActivity } from '../../../builders.ts';

const before = anActivity();
const payerCalled = (text: string) => (text === 'ILO' ? 'ilo' : null);
const read = (texts: readonly string[], from: Parameters<typeof readPastedRow>[1] = 'title') =>
  readPastedRow(texts, from, before, 'en', payerCalled);

describe('a row of a spreadsheet', () => {
  test('fills an activity from the column on in which it is pasted', () => {
    expect(read(['Wang Li', '2018Q1-Q3', '20名检查员', '12.5万元', 'ILO'], 'lead')).toEqual({
      fields: {
        title: before.title,
        lead: { en: 'Wang Li', zh: '' },
        start: '2018-01',
        end: '2018-09',
        target: { quantity: 20, unit: { en: '', zh: '名检查员' } },
        budget: { amount: 125_000, currency: 'CNY', payer: 'ilo' },
      },
      typed: [],
      left: [],
    });
  });

  test('changes nothing to the right of where it ends', () => {
    expect(read(['New wording']).fields).toMatchObject({ title: { en: 'New wording' }, lead: before.lead });
  });

  test('leaves in its cell what is not understood, and tells of what has no place', () => {
    const { typed, left, fields } = read(['A', 'B', 'soon', '', 'a lot', 'somebody', 'remark', '']);
    expect(typed).toEqual([
      ['quarters', 'soon'],
      ['budget', 'a lot'],
    ]);
    expect(left).toEqual(['remark', 'somebody']);
    expect(fields).toMatchObject({ start: null, budget: { amount: null, payer: null } });
  });

  test('that was copied here brings its number, which is given anew', () => {
    expect(firstPastedColumn(['1.2.3', 'Title'], 'title')).toBe('number');
    expect(firstPastedColumn(['Title'], 'number')).toBe('title');
    expect(firstPastedColumn(['Wang'], 'lead')).toBe('lead');
    expect(read(['1.2.3', 'Title'], 'number').fields.title).toEqual({ en: 'Title', zh: '' });
  });
});
