import { describe, expect, test } from 'vitest';
import type { ColumnId } from '../../../../../renderer/features/workplans/table/columns.ts';
import { readPastedBlock } from '../../../../../renderer/features/workplans/table/pastedBlock.ts';
import {
  columnCalled,
  pastedColumns,
} from '../../../../../renderer/features/workplans/table/pastedColumns.ts';
import type { Activity } from '../../../../../shared/domain/activity.ts';
import type { WorkplanId } from '../../../../../shared/domain/workplan.ts';
import { planNames } from '../../../../../shared/records/planNames.ts';
import { anActivity, anId, recordsOf } from '../../../../builders.ts';
import { activity, output } from './planTable.ts';

type Block = readonly (readonly string[])[];

const shown: readonly ColumnId[] = ['number', 'title', 'lead', 'quarters', 'target', 'budget', 'payer'];

function paste(block: Block, active: ColumnId = 'title', over: readonly Activity[] = []) {
  let made = 0;
  const where = { over, workplanId: anId<WorkplanId>(40), outputId: output(1), active, shown };
  const newId = () => anId<string & { made: never }>(5000 + made++);
  return readPastedBlock(block, where, { language: 'en', names: planNames(recordsOf({})), newId });
}

describe('the columns of a block', () => {
  test.each([
    ['Activity', 'title'],
    [' budget (CNY): ', 'budget'],
    ['负责人', 'lead'],
    ['预算（元）', 'budget'],
    ['Means of  verification', 'verification'],
    ['Venue', null],
    ['', null],
  ])('are known by the heading %j in either language', (heading, column) => {
    expect(columnCalled(heading)).toBe(column);
  });

  test('are those that its first line names, shown or not', () => {
    const { columns, lines } = pastedColumns(
      [
        ['活动', 'Remarks', 'Venue'],
        ['a', 'b', 'c'],
      ],
      'lead',
      shown,
    );
    expect(columns).toEqual(['title', 'remarks', null]);
    expect(lines).toEqual([['a', 'b', 'c']]);
  });

  test('are not taken from a line that only looks like headings', () => {
    const block = [
      ['Lead', 'a meeting', 'in Hangzhou', 'soon'],
      ['x', 'y', 'z', ''],
    ];
    expect(pastedColumns(block, 'title', shown)).toMatchObject({
      columns: ['title', 'lead', 'quarters', 'target'],
      lines: block,
    });
    expect(pastedColumns([['Activity']], 'title', shown).lines).toEqual([['Activity']]);
  });

  test('begin at the active one, and at the numbers where rows bring them', () => {
    expect(pastedColumns([['a', 'b']], 'lead', shown).columns).toEqual(['lead', 'quarters']);
    expect(pastedColumns([['a', 'b']], 'number', shown).columns).toEqual(['title', 'lead']);
    expect(pastedColumns([['1.2.3', 'a']], 'title', shown).columns).toEqual(['number', 'title']);
  });
});

describe('a pasted block', () => {
  test('goes over the rows that are there and makes new ones of the rest', () => {
    const over = [anActivity({ id: activity(1) }), anActivity({ id: activity(2) })];
    const { edited, added, left } = paste([['A'], ['B'], ['C']], 'title', over);
    expect(edited.rows.map(({ id }) => id)).toEqual([activity(1), activity(2)]);
    expect(edited.rows[1]?.fields).toEqual({ title: { en: 'B', zh: '' } });
    expect(added).toEqual([{ id: expect.any(String), fields: { title: { en: 'C', zh: '' } } }]);
    expect(left).toEqual([]);
  });

  test('tells line, heading and text of what finds no place', () => {
    const { left, added } = paste([
      ['Activity', 'Venue', 'Lead'],
      ['A', 'Hall A', 'Li'],
      ['B', '', 'Wang'],
      ['C', 'Hall C', ''],
    ]);
    expect(added).toHaveLength(3);
    expect(left).toEqual([
      { line: 2, heading: 'Venue', column: 2, text: 'Hall A' },
      { line: 4, heading: 'Venue', column: 2, text: 'Hall C' },
    ]);
  });

  test('counts the columns of what lies right of the last one', () => {
    expect(paste([['ILO', 'more']], 'payer').left).toEqual([
      { line: 1, heading: '', column: 2, text: 'more' },
    ]);
  });

  test('leaves in their cells what is not understood', () => {
    const { edited, added } = paste([['A', 'Li', 'soon', '', 'a lot']]);
    expect(edited.drafts.map(({ column, text }) => [column, text])).toEqual([
      ['quarters', 'soon'],
      ['budget', 'a lot'],
    ]);
    expect(edited.drafts.every(({ id }) => id === added[0]?.id)).toBe(true);
  });

  test('over a row that holds such a text takes it away', () => {
    const over = [anActivity({ id: activity(1) })];
    expect(paste([['CNY 5']], 'budget', over).edited.drafts).toEqual([
      { id: activity(1), column: 'budget', text: '' },
    ]);
  });

  test('never loses a word: each is in a field, in a cell, or told', () => {
    const block = [
      ['1.1.1', 'A', 'Li', '2018Q1', '5 firms', 'CNY 7', 'ILO', 'x'],
      ['not a number', 'B', '', 'when'],
    ];
    const { added, edited, left } = paste(block);
    const kept = JSON.stringify([added, edited.drafts, left]);
    for (const text of ['A', 'Li', '2018-01', 'firms', '7', 'ilo', 'x', 'not a number', 'B', 'when'])
      expect(kept).toContain(text);
  });

  test('of 500 rows makes 500 activities', () => {
    const block = Array.from({ length: 500 }, (_, n) => [
      `Activity ${n}`,
      'Li',
      '2018Q1',
      '5 firms',
      'CNY 7',
    ]);
    expect(paste(block).added).toHaveLength(500);
  });
});
