import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Activity } from '../../../../shared/domain/activity.ts';
import { consolidationMatrix, type MatrixCell } from '../../../../shared/records/consolidation/matrix.ts';
import { en } from '../../../builders.ts';
import { activity, output, partner, type Row, someWorkshop, stirred, workshopOf } from './someWorkshop.ts';

const money = (amount: number | null, currency: Activity['budget']['currency'] = 'CNY') => ({
  budget: { amount, currency, payer: null },
});
const reaching = (quantity: number | null, unit: string) => ({ target: { quantity, unit: en(unit) } });

describe('what a cell adds up', () => {
  it.each<[string, readonly Row[], Partial<MatrixCell>]>([
    ['nothing', [], { activities: [], targets: [], budgets: [] }],
    [
      'quantities of the unit of a target, also of a kind of it',
      [
        { of: 0, ...reaching(200, 'SMEs') },
        { of: 0, ...reaching(20, 'fireworks SMEs in Hunan') },
      ],
      { targets: [{ unitKey: 'SMEs\n中小企业', quantity: 220, activities: [activity(0), activity(1)] }] },
    ],
    [
      'nothing that another activity counts already',
      [{ of: 0, ...reaching(200, 'SMEs'), countsElsewhere: true }],
      { activities: [activity(0)], targets: [] },
    ],
    [
      'different units apart',
      [
        { of: 0, ...reaching(5, 'trainers') },
        { of: 1, ...reaching(7, 'managers') },
        { of: 2, ...reaching(1, 'manager') },
      ],
      {
        targets: [
          { unitKey: 'manager\n', quantity: 8, activities: [activity(1), activity(2)] },
          { unitKey: 'trainers\n', quantity: 5, activities: [activity(0)] },
        ].toSorted((a, b) => (a.unitKey < b.unitKey ? -1 : 1)),
      },
    ],
    [
      'currencies apart, in hundredths',
      [
        { of: 0, ...money(0.1) },
        { of: 0, ...money(0.2) },
        { of: 0, ...money(5, 'USD') },
        { of: 1, ...money(null) },
      ],
      {
        budgets: [
          { currency: 'CNY', cents: 30, activities: [activity(0), activity(1)] },
          { currency: 'USD', cents: 500, activities: [activity(2)] },
        ],
      },
    ],
  ])('%s', (_, rows, expected) => {
    const { total } = consolidationMatrix(workshopOf(rows));
    const sorted = { ...total, targets: total.targets.toSorted((a, b) => (a.unitKey < b.unitKey ? -1 : 1)) };
    expect(sorted).toMatchObject(expected);
  });

  it('names a unit in the words of the target, and of both languages', () => {
    const rows = [
      { of: 0, ...reaching(1, 'fireworks SMEs') },
      { of: 0, target: { quantity: 1, unit: { en: 'trainer', zh: '培训师' } } },
      { of: 0, target: { quantity: 1, unit: { en: '', zh: '名培训师' } } },
    ];
    expect(consolidationMatrix(workshopOf(rows)).units.map(({ unit }) => unit)).toEqual([
      { en: 'SMEs', zh: '中小企业' },
      { en: 'trainer', zh: '名培训师' },
    ]);
  });

  it('stands in its row and column', () => {
    const { rows, columns, partnerIds } = consolidationMatrix(
      workshopOf([
        { of: 1, outputId: output(2) },
        { of: 2, outputId: output(2) },
      ]),
    );
    expect(partnerIds).toEqual([partner(0), partner(1), partner(2)]);
    expect(rows.map(({ number, total }) => [number, total.activities.length])).toEqual([
      ['O1', 0],
      ['O1.1', 0],
      ['O1.2', 0],
      ['O2', 2],
      ['O2.1', 2],
      ['O2.2', 0],
      ['O3', 0],
    ]);
    expect(rows[4]?.cells.get(partner(1))?.activities).toEqual([activity(0)]);
    expect(columns.get(partner(2))?.activities).toEqual([activity(1)]);
  });
});

/** Everything that a cell adds up, as numbers by a name. */
function figures({ activities, targets, budgets }: MatrixCell): ReadonlyMap<string, number> {
  return new Map([
    ['count', activities.length],
    ...targets.map(({ unitKey, quantity }) => [`of ${unitKey}`, quantity] as const),
    ...budgets.map(({ currency, cents }) => [currency, cents] as const),
  ]);
}

function sum(cells: Iterable<MatrixCell>): ReadonlyMap<string, number> {
  const sums = new Map([['count', 0]]);
  for (const cell of cells)
    for (const [name, amount] of figures(cell)) sums.set(name, (sums.get(name) ?? 0) + amount);
  return sums;
}

const byName = (sums: ReadonlyMap<string, number>) => [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('whatever partners plan', () => {
  test('cells add up to rows and columns, outputs to objectives, and all to the sum of the activities', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        const { rows, columns, total } = consolidationMatrix(records);
        for (const { cells, total: whole } of rows)
          expect(byName(sum(cells.values()))).toEqual(byName(figures(whole)));
        const lines = rows.filter(({ line }) => line.kind === 'output');
        for (const kind of ['objective', 'output'] as const) {
          const own = rows.filter(({ line }) => line.kind === kind);
          expect(byName(sum(own.map((row) => row.total)))).toEqual(byName(figures(total)));
        }
        for (const [id, column] of columns)
          expect(byName(sum(lines.flatMap(({ cells }) => cells.get(id) ?? [])))).toEqual(
            byName(figures(column)),
          );
        const all = [...records.activities.values()];
        expect(total.budgets.reduce((cents, each) => cents + each.cents, 0)).toBe(
          all.reduce((cents, { budget }) => cents + Math.round((budget.amount ?? 0) * 100), 0),
        );
        expect(total.targets.reduce((quantity, each) => quantity + each.quantity, 0)).toBe(
          all.reduce((n, each) => n + (each.countsElsewhere ? 0 : (each.target.quantity ?? 0)), 0),
        );
      }),
    );
  });

  test('every activity stands in exactly one cell of the outputs', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        const { rows, total } = consolidationMatrix(records);
        const cells = rows.flatMap(({ line, cells: own }) =>
          line.kind === 'output' ? [...own.values()] : [],
        );
        const ids = cells.flatMap(({ activities }) => activities);
        expect(ids.toSorted()).toEqual([...records.activities.keys()].toSorted());
        expect(total.activities.toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  test('the order in which records lie makes no difference', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        expect(consolidationMatrix(stirred(records))).toEqual(consolidationMatrix(records));
      }),
    );
  });
});
