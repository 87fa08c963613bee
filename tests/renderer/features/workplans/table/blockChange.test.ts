import { describe, expect, test } from 'vitest';
import {
  type CellOf,
  clearing,
  filling,
} from '../../../../../renderer/features/workplans/table/blockChange.ts';
import type { ColumnId } from '../../../../../renderer/features/workplans/table/columns.ts';
import type { ActivityRow, Typed } from '../../../../../renderer/features/workplans/table/tableRows.ts';
import type { Activity } from '../../../../../shared/domain/activity.ts';
import type { Month } from '../../../../../shared/domain/month.ts';
import { planNames } from '../../../../../shared/records/planNames.ts';
import { anActivity, recordsOf } from '../../../../builders.ts';
import { activity } from './planTable.ts';

const names = planNames(recordsOf({}));

function rowOf(n: number, fields: Partial<Activity> = {}, typed: Typed = {}): ActivityRow {
  const id = activity(n);
  return {
    kind: 'activity',
    id,
    number: `1.1.${n}`,
    language: null,
    typed,
    record: anActivity({ id, ...fields }),
  };
}

const cell = (row: ActivityRow, column: ColumnId): CellOf => ({ row, column });
const source = rowOf(1, {
  lead: { en: 'Li', zh: '李' },
  start: '2018-01' as Month,
  end: '2018-03' as Month,
  budget: { amount: 5, currency: 'USD', payer: 'ilo' },
});
const target = rowOf(2, { budget: { amount: 9, currency: 'CNY', payer: 'partnerCash' } });
const fill = (column: ColumnId, from = source, to = target, toColumn = column) =>
  filling([{ from: cell(from, column), to: cell(to, toColumn) }], 'en', names);

describe('filling cells', () => {
  test.each([
    ['lead', { lead: { en: 'Li', zh: '李' } }],
    ['quarters', { start: '2018-01', end: '2018-03' }],
    ['budget', { budget: { amount: 5, currency: 'USD', payer: 'partnerCash' } }],
    ['payer', { budget: { amount: 9, currency: 'CNY', payer: 'ilo' } }],
  ] as const)('takes over %s as it is', (column, fields) => {
    expect(fill(column).rows).toEqual([{ id: target.id, fields }]);
  });

  test('makes one edit of a row in which several cells are filled', () => {
    const pairs = (['budget', 'payer'] as const).map((column) => ({
      from: cell(source, column),
      to: cell(target, column),
    }));
    expect(filling(pairs, 'en', names).rows).toEqual([
      { id: target.id, fields: { budget: source.record.budget } },
    ]);
  });

  test('from another column takes the words', () => {
    expect(fill('lead', source, target, 'title').rows).toEqual([
      { id: target.id, fields: { title: { en: 'Li', zh: '' } } },
    ]);
    expect(fill('lead', source, target, 'budget')).toEqual({
      rows: [],
      drafts: [{ id: target.id, column: 'budget', text: 'Li' }],
    });
  });

  test('takes along what was not understood, and writes nothing where nothing changes', () => {
    expect(fill('budget', rowOf(1, {}, { budget: 'a lot' })).drafts).toEqual([
      { id: target.id, column: 'budget', text: 'a lot' },
    ]);
    expect(fill('lead', source, rowOf(2, { lead: source.record.lead })).rows).toEqual([]);
    expect(fill('number').rows).toEqual([]);
  });
});

describe('clearing cells', () => {
  test('is one edit for each row, with what stood there and was not understood', () => {
    const typed = rowOf(3, {}, { quarters: 'soon' });
    const cells = [cell(source, 'lead'), cell(source, 'budget'), cell(typed, 'quarters')];
    expect(clearing(cells, names)).toEqual({
      rows: [
        {
          id: source.id,
          fields: { lead: { en: '', zh: '' }, budget: { amount: null, currency: 'USD', payer: 'ilo' } },
        },
      ],
      drafts: [{ id: typed.id, column: 'quarters', text: '' }],
    });
  });
});
