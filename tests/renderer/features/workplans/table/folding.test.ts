import { describe, expect, test } from 'vitest';
import { headingsOver, unfoldedRows } from '../../../../../renderer/features/workplans/table/folding.ts';
import type { TableRow } from '../../../../../renderer/features/workplans/table/tableRows.ts';
import { activity, objective, output, plannedRows } from './planTable.ts';

const rows = plannedRows();
const said = (row: TableRow): string => (row.kind === 'add' ? `+${row.adds}` : row.number);
const left = (...folded: readonly string[]) => unfoldedRows(rows, new Set(folded)).map(said).join(' ');

describe('what is collapsed', () => {
  test('leaves everything to see when it is nothing', () => {
    expect(unfoldedRows(rows, new Set())).toBe(rows);
  });

  test('hides what lies under an output, and its line for adding', () => {
    expect(left(output(1))).toBe('O1 O1.1 O1.2 +activity +output O2 O2.1 2.1.1 +activity +output +objective');
  });

  test('hides the outputs of an objective, and nothing of the next', () => {
    expect(left(objective(1))).toBe('O1 O2 O2.1 2.1.1 +activity +output +objective');
    expect(left(objective(1), output(3), objective(2))).toBe('O1 O2 +objective');
  });

  test('is opened for a row by the headings over it', () => {
    expect(headingsOver(activity(4), rows)).toEqual([objective(2), output(3)]);
    expect(headingsOver(output(2), rows)).toEqual([objective(1)]);
    expect(headingsOver(objective(1), rows)).toEqual([]);
    expect(headingsOver('gone', rows)).toEqual([]);
  });
});
