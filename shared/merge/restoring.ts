import { type Activity, type ActivityId, plannedFields } from '../domain/activity.ts';
import type { Milestone, MilestoneId } from '../domain/milestone.ts';
import type { SettledConflict } from '../domain/planMerge.ts';
import type { Records } from '../records/tables.ts';
import { fieldPath } from './fields.ts';

type Settled = Pick<SettledConflict, 'table' | 'id' | 'field'>;

/** The fields of a row with which a value that did not stand is put back. */
export type Restoring =
  | { readonly table: 'activities'; readonly id: ActivityId; readonly fields: Partial<Activity> }
  | { readonly table: 'milestones'; readonly id: MilestoneId; readonly fields: Partial<Milestone> };

const milestoneFields = ['title', 'month', 'isDone'];

/** Null when the row is gone, or the field is none that an edit of its row can write. */
export function restoring(
  { activities, milestones }: Pick<Records, 'activities' | 'milestones'>,
  { table, id, field }: Settled,
  value: SettledConflict['ours'],
): Restoring | null {
  if (field === null || table === 'workplans') return null;
  const row = table === 'activities' ? activities.get(id as ActivityId) : milestones.get(id as MilestoneId);
  const { field: name, place } = fieldPath(field);
  const known: readonly string[] = table === 'activities' ? plannedFields : milestoneFields;
  if (!row || !known.includes(name)) return null;
  const now = (row as Readonly<Record<string, unknown>>)[name];
  const next = placed(now, place, value);
  // The value has been read with the field's own schema before, and the command reads it once more.
  return next === undefined ? null : ({ table, id, fields: { [name]: next } } as Restoring);
}

function placed(now: unknown, place: string, value: SettledConflict['ours']): unknown {
  if (place === '') return value;
  if (typeof now !== 'object' || now === null || Array.isArray(now)) return undefined;
  // An amount comes with its currency.
  const part = place === '.amount' ? value : { [place.slice(1)]: value };
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? { ...now, ...part } : undefined;
}
