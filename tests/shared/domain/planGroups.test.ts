import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { ListItemId } from '../../../shared/domain/listItem.ts';
import { numberPlan } from '../../../shared/domain/numbering.ts';
import { groupPlan, planGroupings, repeatedIn } from '../../../shared/domain/planGroups.ts';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { aListItem, anActivity, anId, anObjective, anOutput, en, keyAt, recordsOf } from '../../builders.ts';

const province = (n: number) => anId<ListItemId>(500 + n);
const provinces = ['Zhejiang', 'Hunan', 'Jiangxi'].map((name, n) =>
  aListItem({ id: province(n), order: keyAt(n), name: en(name) }),
);

type Sketch = {
  readonly output: number;
  readonly lead: string;
  /** The fourth one is in no list any more. */
  readonly places: readonly number[];
};

function rowsOf(sketches: readonly Sketch[]) {
  const records = recordsOf({
    objectives: [anObjective()],
    outputs: [0, 1, 2].map((n) => anOutput({ id: anId(200 + n), order: keyAt(n), title: en(`Output ${n}`) })),
    activities: sketches.map(({ output, lead, places }, n) =>
      anActivity({
        id: anId<ActivityId>(300 + n),
        outputId: anId<OutputId>(200 + output),
        order: keyAt(n),
        lead: en(lead),
        provinces: places.map(province),
      }),
    ),
  });
  return numberPlan(records, anId<WorkplanId>(40));
}

const sketched: readonly Sketch[] = [
  { output: 0, lead: '', places: [] },
  { output: 0, lead: 'Li Na', places: [1, 0] },
  { output: 2, lead: 'Wang', places: [3] },
  { output: 2, lead: ' li  na', places: [0, 0] },
];

test.each([
  [
    'output',
    [
      ['O1.1 Output 0', '1.1.1', '1.1.2'],
      ['O1.3 Output 2', '1.3.1', '1.3.2'],
    ],
  ],
  [
    'lead',
    [
      ['Li Na', '1.1.2', '1.3.2'],
      ['Wang', '1.3.1'],
      ['none', '1.1.1'],
    ],
  ],
  [
    'place',
    [
      ['Zhejiang', '1.1.2', '1.3.2'],
      ['Hunan', '1.1.2'],
      ['none', '1.1.1', '1.3.1'],
    ],
  ],
] as const)('activities by %s', (by, expected) => {
  const groups = groupPlan(rowsOf(sketched), by, provinces).map(({ number, title, activities }) => [
    [number, title?.en ?? 'none'].filter(Boolean).join(' '),
    ...activities.map((activity) => activity.number),
  ]);
  expect(groups).toEqual(expected);
});

test('an activity in two places is known to be there twice', () => {
  const groups = groupPlan(rowsOf(sketched), 'place', provinces);
  expect([...repeatedIn(groups)]).toEqual([anId(301)]);
});

describe('however a plan is grouped', () => {
  const sketch = fc.record({
    output: fc.nat(2),
    lead: fc.constantFrom('', ' ', 'Li Na', 'li na', 'Wang'),
    places: fc.array(fc.nat(3), { maxLength: 4 }),
  });

  test('every activity is there, in no group twice, and no group is empty', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 15 }), fc.constantFrom(...planGroupings), (sketches, by) => {
        const groups = groupPlan(rowsOf(sketches), by, provinces);
        const all = groups.flatMap(({ activities }) => activities.map(({ record }) => record.id));
        expect(new Set(all).size).toBe(sketches.length);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        for (const { activities } of groups) {
          expect(activities.length).toBeGreaterThan(0);
          expect(new Set(activities).size).toBe(activities.length);
        }
        if (by !== 'place') expect(all.length).toBe(sketches.length);
      }),
    );
  });
});
