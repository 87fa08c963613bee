import { z } from 'zod';
import { type ActivityId, activitySchema, plannedFields, unplanned } from '../domain/activity.ts';
import { distinctLinks, evidenceLinkSchema, evidenceLinksSchema, sameLink } from '../domain/evidenceLink.ts';
import type { OutputId } from '../domain/strategy.ts';
import { emptyText } from '../domain/text.ts';
import type { WorkplanId } from '../domain/workplan.ts';
import { fieldsOf, given } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keysBefore } from '../lib/order.ts';
import { activitiesOf, milestonesOf } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';

const activityId = idSchema<ActivityId>();
const place = { outputId: idSchema<OutputId>(), before: activityId.nullable() };
const most = 10_000;

/** One row or a pasted thousand: what one person did is one command. */
const ids = z.array(activityId).min(1).max(most).readonly();
const rows = z
  .array(z.strictObject({ id: activityId, fields: fieldsOf(activitySchema, plannedFields) }).readonly())
  .min(1)
  .max(most)
  .readonly();

/** New rows in the given order at one place; what a row does not bring stays visibly empty. */
export const addActivities = command(
  'activities/add',
  z.strictObject({ workplanId: idSchema<WorkplanId>(), ...place, rows }),
  (records, { workplanId, outputId, before, rows: added }) => {
    if (!records.workplans.has(workplanId)) return missing('workplans');
    if (!records.outputs.has(outputId)) return missing('outputs');
    const known = new Set(added.map(({ id }) => id));
    if (known.size < added.length || added.some(({ id }) => records.activities.has(id)))
      return refuse({ kind: 'already-exists' });
    const keys = keysBefore(activitiesOf(records, workplanId), before, added.length);
    return change(records, (edit) =>
      added.forEach(({ id, fields }, index) =>
        edit.put('activities', {
          title: emptyText,
          ...unplanned,
          ...given(fields),
          id,
          workplanId,
          outputId,
          order: keys[index] ?? '',
          illustrative: false,
        }),
      ),
    );
  },
);

export const editActivities = command(
  'activities/edit',
  z.strictObject({ rows }),
  (records, { rows: edited }) => {
    if (edited.some(({ id }) => !records.activities.has(id))) return missing('activities');
    return change(records, (edit) =>
      edited.forEach(({ id, fields }) => edit.patch('activities', id, { ...fields, illustrative: false })),
    );
  },
);

/** All of them to one place, in the given order. */
export const moveActivities = command(
  'activities/move',
  z.strictObject({ ids, ...place }),
  (records, { ids: moved, outputId, before }) => {
    const [first] = moved.map((id) => records.activities.get(id));
    if (!first || moved.some((id) => !records.activities.has(id))) return missing('activities');
    if (!records.outputs.has(outputId)) return missing('outputs');
    const moving = new Set<string>(moved);
    if (moving.size < moved.length) return refuse({ kind: 'bad-input', field: 'ids' });
    if (moved.some((id) => records.activities.get(id)?.workplanId !== first.workplanId))
      return refuse({ kind: 'bad-input', field: 'ids' });
    const siblings = activitiesOf(records, first.workplanId);
    const at = siblings.findIndex(({ id }) => id === before);
    const stays = siblings.find(({ id }, index) => index >= at && at !== -1 && !moving.has(id));
    const keys = keysBefore(siblings, stays?.id ?? null, moved.length, moving);
    return change(records, (edit) =>
      moved.forEach((id, index) => edit.patch('activities', id, { outputId, order: keys[index] })),
    );
  },
);

/** Their milestones go with them. */
export const removeActivities = command(
  'activities/remove',
  z.strictObject({ ids }),
  (records, { ids: removed }) => {
    if (removed.some((id) => !records.activities.has(id))) return missing('activities');
    return change(records, (edit) => {
      for (const id of removed) {
        for (const milestone of milestonesOf(records, id)) edit.remove('milestones', milestone.id);
        edit.remove('activities', id);
      }
    });
  },
);

/** A row keeps its mark as a sample: why it is there is no word of the plan. */
export const giveEvidence = command(
  'activities/give-evidence',
  z.strictObject({ id: activityId, evidence: evidenceLinksSchema }),
  (records, { id, evidence }) => {
    const activity = records.activities.get(id);
    if (!activity) return missing('activities');
    const all = distinctLinks([...activity.evidence, ...evidence]);
    if (all.length > 1000) return refuse({ kind: 'bad-input', field: 'evidence' });
    return change(records, (edit) => edit.patch('activities', id, { evidence: all }));
  },
);

export const takeEvidence = command(
  'activities/take-evidence',
  z.strictObject({ id: activityId, evidence: evidenceLinkSchema }),
  (records, { id, evidence }) => {
    const activity = records.activities.get(id);
    if (!activity) return missing('activities');
    const left = activity.evidence.filter((link) => !sameLink(link, evidence));
    return change(records, (edit) => edit.patch('activities', id, { evidence: left }));
  },
);
