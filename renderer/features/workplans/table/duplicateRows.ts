import {
  type Activity,
  type ActivityId,
  type PlannedField,
  plannedFields,
} from '../../../../shared/domain/activity.ts';
import type { Milestone, MilestoneId } from '../../../../shared/domain/milestone.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { grouped } from '../../../../shared/lib/grouped.ts';
import { milestonesOf } from '../../../../shared/records/queries.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';
import { nextSibling } from './rowMoves.ts';
import type { ActivityRow, TableRow } from './tableRows.ts';

export type Copy = {
  readonly sourceId: ActivityId;
  readonly id: ActivityId;
  readonly outputId: OutputId;
  readonly fields: Partial<Pick<Activity, PlannedField>>;
};

/**
 * What another row takes of an activity: all that is planned. How far it has come, and which checks somebody has
 * accepted, is said of the one that was there. In the plan of `partnerId` nobody has confirmed to support it yet, and
 * that partner does not support itself.
 */
export function copyOf(activity: Activity, id: ActivityId, partnerId: PartnerId | null): Copy {
  const kept = plannedFields.filter((field) => field !== 'status' && field !== 'actual');
  const fields: Partial<Activity> = Object.fromEntries(kept.map((field) => [field, activity[field]]));
  const supporting = activity.supporting
    .filter((support) => support.partnerId !== partnerId)
    .map((support) => ({ ...support, isConfirmed: false }));
  const { id: sourceId, outputId } = activity;
  return { sourceId, id, outputId, fields: partnerId === null ? fields : { ...fields, supporting } };
}

/** Right under the last of them in each output; answers with the new rows. */
export function duplicateHere(rows: readonly ActivityRow[], all: readonly TableRow[]): readonly ActivityId[] {
  const gesture = newId();
  const copies: Copy[] = [];
  for (const [outputId, under] of grouped(rows, (row) => row.record.outputId)) {
    const last = under.at(-1);
    const [first] = under;
    if (!last || !first) continue;
    const made = under.map(({ record }) => copyOf(record, newId() as ActivityId, null));
    copies.push(...made);
    const before = nextSibling(last, all) as ActivityId | null;
    add(first.record.workplanId, outputId, before, made, gesture);
  }
  void addMilestones(copies, gesture);
  return copies.map(({ id }) => id);
}

/** At the end of the same outputs in the plan of another partner. */
export function duplicateTo(
  rows: readonly ActivityRow[],
  target: { readonly workplanId: WorkplanId; readonly partnerId: PartnerId },
): readonly ActivityId[] {
  const gesture = newId();
  const copies = rows.map(({ record }) => copyOf(record, newId() as ActivityId, target.partnerId));
  for (const [outputId, made] of grouped(copies, (copy) => copy.outputId))
    add(target.workplanId, outputId, null, made, gesture);
  void addMilestones(copies, gesture);
  return copies.map(({ id }) => id);
}

function add(
  workplanId: WorkplanId,
  outputId: OutputId,
  before: ActivityId | null,
  copies: readonly Copy[],
  gesture: string,
): void {
  const rows = copies.map(({ id, fields }) => ({ id, fields }));
  void perform('activities/add', { workplanId, outputId, before, rows }, gesture);
}

/** None of them is reached yet. One after the other, as each is shown again while the ones before are being saved. */
async function addMilestones(copies: readonly Copy[], gesture: string): Promise<void> {
  const wanted = copies.flatMap(({ sourceId, id }) =>
    milestonesOf(openState().records, sourceId).map((milestone) => milestoneFor(milestone, id)),
  );
  for (const milestone of wanted) await perform('milestones/add', { ...milestone, before: null }, gesture);
}

function milestoneFor({ title, month }: Milestone, activityId: ActivityId) {
  return { id: newId() as MilestoneId, activityId, title, month, isDone: false };
}
