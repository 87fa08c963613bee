import { expect, test } from 'vitest';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import { plannedByOutput } from '../../../shared/records/outputPlans.ts';
import {
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aWorkplan,
  keyAt,
  recordsOf,
} from '../../builders.ts';

test('activities under each output are counted partner by partner, in the order of the partners', () => {
  const [first, second, empty] = [80, 81, 82].map((n) => anId<OutputId>(n)) as [OutputId, OutputId, OutputId];
  const rows = [
    [first, 41],
    [first, 40],
    [second, 40],
    [first, 41],
  ] as const;
  const records = recordsOf({
    partners: [aPartner({ order: keyAt(1) }), aPartner({ id: anId(31), mark: 'CE', order: keyAt(0) })],
    workplans: [aWorkplan(), aWorkplan({ id: anId(41), partnerId: anId(31) })],
    objectives: [anObjective()],
    outputs: [first, second, empty].map((id, n) => anOutput({ id, order: keyAt(n) })),
    activities: rows.map(([outputId, plan], n) =>
      anActivity({ id: anId(90 + n), order: keyAt(n), outputId, workplanId: anId(plan) }),
    ),
  });
  const found = plannedByOutput(records);
  expect([...found].map(([id, counts]) => [id, [...counts]])).toEqual([
    [
      first,
      [
        [anId(31), 2],
        [anId(30), 1],
      ],
    ],
    [second, [[anId(30), 1]]],
  ]);
});
