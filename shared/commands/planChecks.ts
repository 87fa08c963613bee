import { z } from 'zod';
import type { Activity, ActivityId } from '../domain/activity.ts';
import { type AcceptedCheck, acceptedCheckSchema, checkIds } from '../domain/planCheck.ts';
import { isBlank } from '../domain/text.ts';
import type { Workplan, WorkplanId } from '../domain/workplan.ts';
import { idSchema } from '../lib/id.ts';
import type { Records } from '../records/tables.ts';
import { change, command, missing, refuse } from './command.ts';

/** What a check is about: a row, or the plan as a whole. */
const subjectSchema = z.discriminatedUnion('table', [
  z.strictObject({ table: z.literal('activities'), id: idSchema<ActivityId>() }).readonly(),
  z.strictObject({ table: z.literal('workplans'), id: idSchema<WorkplanId>() }).readonly(),
]);
export type CheckSubject = z.infer<typeof subjectSchema>;

function acceptedOf(records: Records, { table, id }: CheckSubject): readonly AcceptedCheck[] | undefined {
  return (records[table] as ReadonlyMap<string, Activity | Workplan>).get(id)?.accepted;
}

/** The reason is what a reader of the plan gets instead of the mark, so there has to be one. */
export const acceptCheck = command(
  'checks/accept',
  z.strictObject({ subject: subjectSchema, ...acceptedCheckSchema.unwrap().shape }),
  (records, { subject, check, reason }) => {
    const before = acceptedOf(records, subject);
    if (!before) return missing(subject.table);
    if (isBlank(reason)) return refuse({ kind: 'no-reason' });
    const accepted = [...before.filter((each) => each.check !== check), { check, reason }];
    return change(records, (edit) => edit.patch(subject.table, subject.id, { accepted }));
  },
);

export const reopenCheck = command(
  'checks/reopen',
  z.strictObject({ subject: subjectSchema, check: z.enum(checkIds) }),
  (records, { subject, check }) => {
    const before = acceptedOf(records, subject);
    if (!before) return missing(subject.table);
    const accepted = before.filter((each) => each.check !== check);
    return change(records, (edit) => edit.patch(subject.table, subject.id, { accepted }));
  },
);
