import { expect, test } from 'vitest';
import { milestoneCounts } from '../../../../../renderer/features/workplans/table/milestoneCounts.ts';
import { aMilestone, anActivity, anId, recordsOf } from '../../../../builders.ts';

test('milestones are counted for each activity, and once for each state of them', () => {
  const { id } = anActivity();
  const { milestones } = recordsOf({
    milestones: [1, 2, 3].map((n) => aMilestone({ id: anId(300 + n), activityId: id, isDone: n === 2 })),
  });
  expect(milestoneCounts(milestones)).toEqual(new Map([[id, { done: 1, all: 3 }]]));
  expect(milestoneCounts(milestones)).toBe(milestoneCounts(milestones));
});
