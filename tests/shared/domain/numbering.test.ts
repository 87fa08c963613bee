import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import { numberPlan } from '../../../shared/domain/numbering.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { byOrder } from '../../../shared/lib/order.ts';
import { anActivity, anId, anObjective, anOutput, keyAt, recordsOf } from '../../builders.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';

const mine = anId<WorkplanId>(40);
const theirs = anId<WorkplanId>(41);

/** A strategy of any shape, with rows in any order and equal order keys among them. */
const plans = fc
  .record({
    objectives: fc.array(fc.nat(3), { maxLength: 4 }),
    outputs: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 8 }),
    activities: fc.array(fc.tuple(fc.nat(7), fc.nat(3), fc.boolean()), { maxLength: 20 }),
  })
  .map(({ objectives, outputs, activities }) => {
    const placedOutputs = objectives.length === 0 ? [] : outputs;
    return recordsOf({
      objectives: objectives.map((order, n) => anObjective({ id: anId(100 + n), order: keyAt(order) })),
      outputs: placedOutputs.map(([parent, order], n) =>
        anOutput({
          id: anId(200 + n),
          objectiveId: anId<ObjectiveId>(100 + (parent % objectives.length)),
          order: keyAt(order),
        }),
      ),
      activities: (placedOutputs.length === 0 ? [] : activities).map(([parent, order, isMine], n) =>
        anActivity({
          id: anId<ActivityId>(300 + n),
          outputId: anId<OutputId>(200 + (parent % placedOutputs.length)),
          order: keyAt(order),
          workplanId: isMine ? mine : theirs,
        }),
      ),
    });
  });

describe('numbers of a plan', () => {
  it('are given to every row of the plan exactly once, and to nothing of another partner', () => {
    fc.assert(
      fc.property(plans, (records) => {
        const own = [...records.activities.values()].filter((activity) => activity.workplanId === mine);
        const expected = [
          ...records.objectives.keys(),
          ...records.outputs.keys(),
          ...own.map(({ id }) => id),
        ];
        const numbered: string[] = numberPlan(records, mine).map(({ record }) => record.id);
        expect(numbered.toSorted()).toEqual((expected as string[]).toSorted());
      }),
    );
  });

  it('are unique and rise from top to bottom', () => {
    fc.assert(
      fc.property(plans, (records) => {
        const numbers = numberPlan(records, mine).map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        const places = numbers.map((number) => number.replace('O', '').split('.').map(Number));
        const rising = places.toSorted((a, b) => {
          const at = [0, 1, 2].find((i) => a[i] !== b[i]) ?? 0;
          return (a[at] ?? 0) - (b[at] ?? 0);
        });
        expect(places).toEqual(rising);
      }),
    );
  });

  it('follow the order of the rows within their parent', () => {
    fc.assert(
      fc.property(plans, (records) => {
        const rows = numberPlan(records, mine);
        for (const parent of records.outputs.keys()) {
          const within = rows.flatMap((row) =>
            row.kind === 'activity' && row.record.outputId === parent ? [row.record] : [],
          );
          expect(within).toEqual(within.toSorted(byOrder));
        }
      }),
    );
  });
});

it('numbers objectives, outputs and activities as people say them', () => {
  const records = recordsOf({
    objectives: [anObjective(), anObjective({ id: anId(71), order: keyAt(1) })],
    outputs: [anOutput(), anOutput({ id: anId(81), order: keyAt(1) })],
    activities: [
      anActivity({ outputId: anId(81) }),
      anActivity({ id: anId(91), outputId: anId(81), order: keyAt(1) }),
    ],
  });
  const rows = numberPlan(records, mine).map(({ kind, number }) => [kind, number]);
  expect(rows).toEqual([
    ['objective', 'O1'],
    ['output', 'O1.1'],
    ['output', 'O1.2'],
    ['activity', '1.2.1'],
    ['activity', '1.2.2'],
    ['objective', 'O2'],
  ]);
});

it('keeps the numbers of objectives and outputs for a partner without activities', () => {
  const numbers = numberPlan(smallWorkshop(), theirs).map(({ number }) => number);
  expect(numbers).toEqual(['O1', 'O1.1']);
});
