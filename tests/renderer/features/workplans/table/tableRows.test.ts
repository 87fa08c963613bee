import { describe, expect, test } from 'vitest';
import type { ProseColumn } from '../../../../../renderer/features/workplans/table/columns.ts';
import { editorInCopy } from '../../../../../renderer/features/workplans/table/gridTraits.ts';
import {
  askedLanguage,
  rowMaker,
  type TableRow,
} from '../../../../../renderer/features/workplans/table/tableRows.ts';
import { activity, output, plannedRecords, plannedRows, stateOf } from './planTable.ts';

const said = (row: TableRow): string => (row.kind === 'add' ? `+${row.adds}` : row.number);

describe('the rows of a plan', () => {
  test('have a line for adding at the end of each list', () => {
    const first = 'O1 O1.1 1.1.1 1.1.2 1.1.3 +activity O1.2 +activity +output';
    const second = 'O2 O2.1 2.1.1 +activity +output +objective';
    expect(plannedRows().map(said).join(' ')).toBe(`${first} ${second}`);
  });

  test('of an empty plan are the line for the first objective', () => {
    expect(rowMaker()({ numbered: [], typed: new Map(), insertion: null, asked: null }).map(said)).toEqual([
      '+objective',
    ]);
  });

  test('of a partner’s copy take new activities alone', () => {
    const rows = rowMaker()({ ...stateOf(plannedRecords()), areHeadingsFixed: true });
    const first = 'O1 O1.1 1.1.1 1.1.2 1.1.3 +activity O1.2 +activity';
    expect(rows.map(said).join(' ')).toBe(`${first} O2 O2.1 2.1.1 +activity`);
    for (const row of rows) {
      const isHeading = row.kind === 'objective' || row.kind === 'output';
      expect(editorInCopy({ row, column: 'title' }) === 'none').toBe(isHeading);
    }
  });

  test('take in a line that was asked for between two of them', () => {
    const insertion = { adds: 'activity', parentId: output(1), before: activity(2) } as const;
    const rows = rowMaker()(stateOf(plannedRecords(), { insertion }));
    expect(rows.slice(1, 5).map(said)).toEqual(['O1.1', '1.1.1', '+activity', '1.1.2']);
    expect(rows[3]).toMatchObject(insertion);
  });

  test('know in which language the words of one column were asked for', () => {
    const rowId = activity(2);
    const askedOf = (column?: ProseColumn): readonly (string | null)[] => {
      const asked = { rowId, language: 'zh', ...(column ? { column } : {}) } as const;
      const row = rowMaker()(stateOf(plannedRecords(), { asked })).find(({ id }) => id === rowId);
      if (row?.kind !== 'activity') return [];
      return (['title', 'risks', 'remarks'] as const).map((each) => askedLanguage(row, each));
    };
    expect(askedOf()).toEqual(['zh', null, null]);
    expect(askedOf('title')).toEqual(['zh', null, null]);
    expect(askedOf('risks')).toEqual([null, 'zh', null]);
  });

  test('stay the same while nothing in them changes', () => {
    const makeRows = rowMaker();
    const records = plannedRecords();
    const before = makeRows(stateOf(records));
    const edited = records.activities.get(activity(2))!;
    const activities = new Map(records.activities).set(edited.id, {
      ...edited,
      title: { en: 'New', zh: '' },
    });
    const after = makeRows(stateOf({ ...records, activities }));
    expect(after.filter((row, index) => row !== before[index]).map(said)).toEqual(['1.1.2']);
  });

  test('show what was typed and not understood, and a language that was asked for', () => {
    const makeRows = rowMaker();
    const records = plannedRecords();
    makeRows(stateOf(records));
    const typed = new Map([[activity(1) as string, { quarters: 'soon' }]]);
    const rows = makeRows(stateOf(records, { typed, asked: { rowId: activity(2), language: 'zh' } }));
    expect(rows[2]).toMatchObject({ typed: { quarters: 'soon' }, language: null });
    expect(rows[3]).toMatchObject({ typed: {}, language: 'zh' });
  });
});
