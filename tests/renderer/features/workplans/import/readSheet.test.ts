import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { findLine, looksLikeLine } from '../../../../../renderer/features/workplans/import/findLine.ts';
import {
  columnsByHeading,
  headingRow,
} from '../../../../../renderer/features/workplans/import/importColumns.ts';
import { numberStrategy } from '../../../../../shared/domain/numbering.ts';
import { aListItem, anObjective, anOutput, keyAt, recordsOf } from '../../../../builders.ts';
import { both } from '../../../../documentBuilders.ts';
import { objective, output } from '../table/planTable.ts';
import { activitiesOf, readAsGuessed } from './sheets.ts';

/** O1 Inspection with O1.1 Training and O1.2 Advice, O2 Marketing with O2.1 Centre. */
const records = recordsOf({
  objectives: [
    anObjective({ id: objective(1), order: keyAt(1), title: both('Inspection', '监察') }),
    anObjective({ id: objective(2), order: keyAt(2), title: both('Marketing', '推广') }),
  ],
  outputs: [
    anOutput({ id: output(1), objectiveId: objective(1), order: keyAt(1), title: both('Training', '培训') }),
    anOutput({ id: output(2), objectiveId: objective(1), order: keyAt(2), title: both('Advice', '咨询') }),
    anOutput({ id: output(3), objectiveId: objective(2), order: keyAt(1), title: both('Centre', '中心') }),
  ],
  listItems: [aListItem({ name: both('Zhejiang', '浙江') })],
});
const lines = numberStrategy(records);
const read = (cells: readonly (readonly string[])[]) => readAsGuessed(cells, records, output(1));

describe('the line that a text names', () => {
  test.each([
    ['O1.2', 'O1.2', null],
    ['1.2', 'O1.2', null],
    ['o1.2.', 'O1.2', null],
    ['Output 1.2: Advice', 'O1.2', null],
    ['产出1.2 咨询', 'O1.2', null],
    ['成果1.2：咨询', 'O1.2', null],
    ['  advice. ', 'O1.2', null],
    ['Advice\n咨询', 'O1.2', null],
    // What it is called counts for more than its number, which moves when the strategy changes.
    ['O1.1 Advice', 'O1.2', null],
    ['O1.2 Something else', 'O1.2', 'Something else'],
    ['Objective 2', 'O2', null],
    ['目标2：推广', 'O2', null],
  ])('%j is %s', (said, number, otherTitle) => {
    const found = findLine(said, lines);
    expect({ number: found?.line.number, otherTitle: found?.otherTitle }).toEqual({ number, otherTitle });
  });

  test.each(['', 'O7.7', '1.2.3', '1.2.3 Visit', 'Visits', '2018', '12,000'])('%j is none', (said) => {
    expect(findLine(said, lines)).toBeNull();
  });

  test.each([
    ['Output 7: Radio', true],
    ['产出3 广播', true],
    ['O7.1 Radio', true],
    ['3 visits to factories', false],
    ['Output of the factory rises', false],
    ['Radio', false],
  ])('%j looks like a heading: %s', (said, isOne) => {
    expect(looksLikeLine(said)).toBe(isOne);
  });
});

describe('the headings of a sheet', () => {
  test.each([
    ['Activity', 'title'],
    ['主要活动', 'title'],
    ['Responsible person', 'lead'],
    ['牵头单位', 'lead'],
    ['Budget (USD)', 'budget'],
    ['经费预算（万元）', 'budget'],
    ['时间安排', 'quarters'],
    ['预期产出', 'output'],
    ['Target group', 'target'],
    ['Weather', null],
  ])('%j is %s', (heading, column) => {
    expect(columnsByHeading([heading])).toEqual([column]);
  });

  test('are found under a title', () => {
    expect(headingRow([['Workplan 2018'], [], ['No.', 'Activity', 'Lead'], ['1', 'Visit', 'Li Na']])).toBe(2);
  });

  test('are not taken for what a row of activities says', () => {
    expect(
      headingRow([
        ['Visit the factories', 'Li Na', '2018'],
        ['Print the guide', '', ''],
      ]),
    ).toBeNull();
  });

  test('give a column that comes twice to the first', () => {
    expect(columnsByHeading(['Activity', 'Remarks', 'Notes'])).toEqual(['title', 'remarks', null]);
  });
});

describe('where a row goes', () => {
  const places = (cells: readonly (readonly string[])[]) =>
    activitiesOf(read(cells)).map(({ outputId, placedBy, unknownPlace }) => [
      outputId,
      placedBy,
      unknownPlace,
    ]);

  test.each([
    [
      'a column of outputs',
      [
        ['Output', 'Activity'],
        ['O1.2 Advice', 'Visit'],
      ],
      [[output(2), 'column', null]],
    ],
    [
      'one that names none',
      [
        ['Output', 'Activity'],
        ['Radio', 'Visit'],
      ],
      [[output(1), 'chosen', 'Radio']],
    ],
    [
      'a heading with its number',
      [
        ['No.', 'Activity'],
        ['O1.2', 'Advice'],
        ['1', 'Visit'],
      ],
      [[output(2), 'heading', null]],
    ],
    [
      'a heading in one cell',
      [['Activity', 'Lead'], ['产出2.1 中心'], ['Visit', 'Li Na']],
      [[output(3), 'heading', null]],
    ],
    [
      'an objective with one output',
      [['Activity', 'Lead'], ['Marketing'], ['Visit', 'Li Na']],
      [[output(3), 'heading', null]],
    ],
    [
      'an objective with several',
      [['Activity', 'Lead'], ['Inspection'], ['Visit', 'Li Na']],
      [[output(1), 'chosen', null]],
    ],
    [
      'a heading that names nothing',
      [['Activity', 'Lead'], ['Output 7: Radio'], ['Visit', 'Li Na']],
      [[output(1), 'chosen', 'Output 7: Radio']],
    ],
    [
      'its own number',
      [
        ['No.', 'Activity'],
        ['1.2.4', 'Visit'],
      ],
      [[output(2), 'number', null]],
    ],
    [
      'nothing',
      [
        ['Activity', 'Lead'],
        ['Visit', 'Li Na'],
      ],
      [[output(1), 'chosen', null]],
    ],
  ])('is said by %s', (_, cells, expected) => {
    expect(places(cells)).toEqual(expected);
  });
});

describe('what a row says', () => {
  test('holds what its heading says of every number', () => {
    const [cny, usd] = ['预算（万元）', 'Budget (USD)'].map(
      (heading) =>
        activitiesOf(
          read([
            ['Activity', heading, 'Lead'],
            ['Visit', '12.5', 'Li Na'],
          ]),
        )[0]?.fields.budget,
    );
    expect(cny).toMatchObject({ amount: 125_000, currency: 'CNY' });
    expect(usd).toMatchObject({ amount: 12.5, currency: 'USD' });
  });

  test('keeps what is not understood as it was written', () => {
    const [row] = activitiesOf(
      read([
        ['Activity', 'Budget', 'Provinces', 'Start', 'Evidence'],
        ['Visit', 'about ten', 'Atlantis', 'soon', 'F-99'],
      ]),
    );
    expect(row?.typed).toEqual([
      ['budget', 'about ten'],
      ['provinces', 'Atlantis'],
      ['start', 'soon'],
    ]);
    expect(row?.left).toEqual([{ at: 4, text: 'F-99' }]);
  });

  test('is not taken for an activity where it only adds up', () => {
    const kinds = read([
      ['No.', 'Activity', 'Budget'],
      ['1', 'Total quality management', '10'],
      ['', 'Total', '10'],
      ['', '人民币合计', '10'],
      ['', 'Total quality again', '10'],
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(['activity', 'sum', 'sum', 'activity']);
  });
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'O1.2',
    'Advice',
    'Output 7',
    '1.2.3',
    'Visit',
    'Total',
    '2018-03',
    '12',
    'Zhejiang',
    'ZJ?',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const heads = fc.constantFrom(
  'No.',
  'Activity',
  'Output',
  'Budget',
  'Lead',
  'Start',
  'When',
  'Milestones',
  'Evidence',
  '?',
);

property.prop([
  fc
    .uniqueArray(heads, { minLength: 2, maxLength: 6 })
    .chain((headings) =>
      fc.tuple(
        fc.constant(headings),
        fc.array(fc.array(cell, { maxLength: headings.length }), { maxLength: 12 }),
      ),
    ),
])('no row of any sheet is passed over without a word', ([headings, body]) => {
  const cells = [['Activity', 'Lead', ...headings], ...body];
  const rows = read(cells);
  const heading = headingRow(cells);
  const filled = cells.flatMap((row, index) =>
    index !== heading && row.some((text) => text.trim() !== '') ? [index + 1] : [],
  );
  expect(rows.map(({ line }) => line)).toEqual(filled);
});
