import { expect, test } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { unreadCells } from '../../../shared/records/unreadCells.ts';
import { anActivity, anId, anObjective, anOutput, aPartner, aWorkplan, recordsOf } from '../../builders.ts';

const activity = anActivity();
const { id, workplanId } = activity;

test.each([
  ['a cell', { id: `sectors:${id}`, text: 'mining?' }, [{ id, column: 'sectors', text: 'mining?' }]],
  ['a cell that says nothing', { id: `sectors:${id}`, text: ' ' }, []],
  ['a reason for a check', { id: `check:${id}:noLead`, text: 'mining?' }, []],
  ['an activity that is gone', { id: `sectors:${anId<ActivityId>(99)}`, text: 'mining?' }, []],
  ['a line for a new card', { id: `capture:${anId(20)}`, text: 'mining?' }, []],
])('of %s', (_, draft, cells) => {
  const records = recordsOf({
    partners: [aPartner()],
    workplans: [aWorkplan()],
    objectives: [anObjective()],
    outputs: [anOutput()],
    activities: [activity],
    drafts: [draft],
  });
  expect(unreadCells(records, workplanId)).toEqual(cells);
  expect(unreadCells(records, anId<WorkplanId>(99))).toEqual([]);
});
