import { describe, expect, test } from 'vitest';
import { type ColumnId, columnIds } from '../../../../../renderer/features/workplans/table/columns.ts';
import { isOwnNumber, readPastedRow } from '../../../../../renderer/features/workplans/table/pastedRow.ts';
import { planNames } from '../../../../../shared/records/planNames.ts';
import { anActivity, recordsOf } from '../../../../builders.ts';

const before = anActivity();
const names = planNames(recordsOf({}));
const shown: readonly ColumnId[] = ['number', 'title', 'lead', 'quarters', 'target', 'budget', 'payer'];
const read = (texts: readonly string[], from: ColumnId = 'title', columns = shown) =>
  readPastedRow(texts, columns.slice(columns.indexOf(from)), before, 'en', names);

describe('a row of a spreadsheet', () => {
  test('fills an activity from the column on in which it is pasted', () => {
    expect(read(['Wang Li', '2018Q1-Q3', '20名检查员', '12.5万元', 'ILO'], 'lead')).toEqual({
      fields: {
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
    expect(read(['New wording']).fields).toEqual({ title: { en: 'New wording', zh: '' } });
  });

  test('leaves in its cell what is not understood, and tells of what has no place', () => {
    const { typed, left, fields } = read(['A', 'B', 'soon', '', 'a lot', 'somebody', 'remark', '']);
    expect(typed).toEqual([
      ['quarters', 'soon'],
      ['budget', 'a lot'],
      ['payer', 'somebody'],
    ]);
    expect(left).toEqual([[6, 'remark']]);
    expect(fields).not.toHaveProperty('start');
    expect(fields).not.toHaveProperty('budget');
  });

  test('keeps months beside which no quarters stand', () => {
    const { fields } = read(['2018-02', '2018-05', ''], 'start', columnIds);
    expect(fields).toEqual({ start: '2018-02', end: '2018-05' });
  });

  test('that was copied here brings its number, which is given anew', () => {
    expect(['1.2.3', 'O1.2', '1.', ' 12 '].every(isOwnNumber)).toBe(true);
    expect(['Title', '1.2.3 Title', '2018-01', ''].some(isOwnNumber)).toBe(false);
    expect(read(['first', 'Title'], 'number').left).toEqual([[0, 'first']]);
    expect(read(['1.2.3', 'Title'], 'number').fields.title).toEqual({ en: 'Title', zh: '' });
  });
});
