import { describe, expect, it } from 'vitest';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import { anId } from '../../../builders.ts';
import { base, edited, outputs } from './editedPlan.ts';
import { titlesUnder } from './readBack.ts';
import { newRow, type TableName, type WordFile, withoutBookmarks } from './wordFile.ts';

describe('rows', () => {
  const like = (file: WordFile, table: TableName = 'logframe') => file.row(table, '1.1.1');

  it.each(['both', 'logframe', 'schedule'] as const)('that are gone from %s', (where) => {
    const { removed, edited: rows } = edited('en', (file) => {
      if (where !== 'schedule') file.remove('logframe', '1.2.3');
      if (where !== 'logframe') file.remove('schedule', '1.2.3');
    });
    // The logical framework says which rows there are.
    expect(removed).toEqual(where === 'schedule' ? [] : ['1.2.3']);
    expect(rows).toEqual({});
  });

  it('are all there where a whole table is gone', () => {
    for (const table of ['logframe', 'schedule'] as const) {
      const { theirs, unread } = edited('both', (file) => file.removeTable(table));
      expect(theirs).toEqual(base);
      expect(unread).toEqual([]);
    }
  });

  it('take their milestones along', () => {
    const { theirs } = edited('en', (file) => file.remove('logframe', '1.1.1'));
    expect(base.milestones.size).toBe(2);
    expect([...theirs.milestones.values()].map(({ title }) => title.en)).toEqual(['First course held']);
  });

  it('that were emptied are gone', () => {
    const { removed } = edited('en', (file) => {
      for (const table of ['logframe', 'schedule'] as const)
        file.change(table, '1.2.3', (row) => row.replaceAll(/<w:t [^>]*>[^<]*<\/w:t>/g, ''));
    });
    expect(removed).toEqual(['1.2.3']);
  });

  it('that were written in Word are new, under the output above them', () => {
    const read = edited('en', (file) =>
      file.insertBehind(
        file.row('logframe', '1.2.2'),
        newRow(like(file), ['', 'Visit a mine', '12 miners', '25 %', 'A report']),
      ),
    );
    expect(read.unread).toEqual([]);
    expect(read.edited).toEqual({});
    expect(read.added).toMatchObject([
      {
        id: anId(9000),
        outputId: outputs[1],
        title: { en: 'Visit a mine', zh: '' },
        target: { quantity: 12, unit: { en: 'miners', zh: '' } },
        percentWomen: 25,
        deliverable: { en: 'A report', zh: '' },
        illustrative: false,
      },
    ]);
    expect(titlesUnder(read, outputs[1] as OutputId).map((title) => title.slice(0, 22))).toEqual([
      'Visit factory number 2',
      'Visit factory number 5',
      'Visit a mine',
      'Visit factory number 8',
      'Visit factory number 1',
    ]);
  });

  it('in both tables are one, in one table enough', () => {
    const read = edited('en', (file) => {
      file.insertBehind(file.row('logframe', '1.2.2'), newRow(like(file), ['1.2.9', 'Visit a mine']));
      const grid = newRow(like(file, 'schedule'), ['1.2.9', 'Visit a mine', 'Li Na', '', 'x', 'x']);
      file.insertBehind(file.row('schedule', '1.2.2'), grid);
      file.insertBehind(
        file.row('schedule', '1.3.1'),
        newRow(like(file, 'schedule'), ['', 'Only here', 'Wang']),
      );
    });
    expect(read.unread).toEqual([]);
    expect(read.added.map(({ title, outputId }) => [title.en, outputId])).toEqual([
      ['Visit a mine', outputs[1]],
      ['Only here', outputs[2]],
    ]);
    expect(read.added[0]).toMatchObject({
      lead: { en: 'Li Na', zh: '李娜' },
      start: '2017-10',
      end: '2018-03',
    });
    expect(titlesUnder(read, outputs[2] as OutputId)[1]).toBe('Only here');
  });

  it('right below an objective stand under its first output', () => {
    const read = edited('en', (file) =>
      file.insertBehind(file.band('logframe', 'O1  '), newRow(like(file), ['', 'First of all'])),
    );
    expect(titlesUnder(read, outputs[0] as OutputId)[0]).toBe('First of all');
  });

  it('without words are no activities', () => {
    const { theirs, unread } = edited('en', (file) =>
      file.insertBehind(file.row('logframe', '1.2.2'), newRow(like(file), ['1.2.9', ' ', '–'])),
    );
    expect(theirs).toEqual(base);
    expect(unread).toEqual([]);
  });

  it('that were copied with their hidden id are new, whichever of the two was changed', () => {
    for (const changed of [0, 1]) {
      const read = edited('both', (file) => {
        const row = file.row('logframe', '1.2.1');
        const copy = withoutBookmarks(row).replace('Guide 1', 'Second guide');
        file.change('logframe', '1.2.1', () => (changed === 0 ? copy + row : row + copy));
      });
      expect(read.edited).toEqual({});
      expect(read.unread).toEqual([]);
      expect(read.added).toMatchObject([
        {
          id: anId(9000),
          outputId: outputs[1],
          deliverable: { en: 'Second guide', zh: '指南1' },
          target: { quantity: 10 },
          provinces: [anId(190)],
        },
      ]);
      // What stood in no cell of it is not copied.
      expect(read.added[0]?.lead).toEqual({ en: '', zh: '' });
    }
  });

  it('that were moved get a place, and their neighbours keep theirs', () => {
    const read = edited('zh', (file) => file.moveBehind('logframe', '1.1.4', file.band('logframe', 'O1.1')));
    expect(Object.keys(read.edited)).toEqual(['1.1.4']);
    expect(Object.keys(read.edited['1.1.4'] ?? {})).toEqual(['order']);
    expect(titlesUnder(read, outputs[0] as OutputId)[0]).toContain('number 10');
  });

  it('that were moved under another output belong to it', () => {
    const read = edited('en', (file) => file.moveBehind('logframe', '1.1.2', file.row('logframe', '1.3.1')));
    expect(Object.keys(read.edited)).toEqual(['1.1.2']);
    expect(read.edited['1.1.2']?.outputId).toBe(outputs[2]);
    expect(titlesUnder(read, outputs[2] as OutputId)[1]).toContain('number 4');
  });

  it('stay where they are when the title over them is gone', () => {
    const { theirs } = edited('en', (file) => {
      const band = file.band('logframe', 'O1.2');
      file.xml = file.xml.replace(band, '');
    });
    expect(theirs).toEqual(base);
  });
});

describe('what belongs to the strategy or to nobody', () => {
  it('is listed: the title of an output, a column and a title that somebody has added', () => {
    const { theirs, unread } = edited('en', (file) => {
      file.xml = file.xml
        .replace('Output in words 1†', 'Output in words 1')
        .replace('Output in words 2', 'Another output');
      const band = file.band('logframe', 'O1.3');
      file.insertBehind(file.row('logframe', '1.2.4'), band.replace(/O1\.3 [^<]*/, 'A heading of mine'));
    });
    expect(theirs).toEqual(base);
    expect(unread).toEqual([
      { place: 'O1.2', text: expect.stringContaining('Another output') as string },
      { place: '', text: 'A heading of mine' },
    ]);
  });

  it('a changed total is none of the plan', () => {
    const { theirs, unread } = edited('en', (file) => {
      file.xml = file.xml.replace('CNY 26,000', 'CNY 99,000');
    });
    expect([theirs, unread]).toEqual([base, []]);
  });
});
