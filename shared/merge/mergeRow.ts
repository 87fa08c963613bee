import type { Activity } from '../domain/activity.ts';
import type { PlanTable } from '../domain/planMerge.ts';
import { equal } from '../lib/equal.ts';
import type { Decide } from './disputes.ts';
import { changedFields, fieldPath, fieldRules, type RowOf, type Rules } from './fields.ts';
import type { Three } from './parts.ts';

/** Field by field. Answers with the very row of ours where nothing of theirs came in. */
export function mergeRow<T extends PlanTable>(table: T, three: Three<RowOf[T]>, decide: Decide): RowOf[T] {
  const { base, ours, theirs } = three;
  if ((base !== undefined && equal(base, theirs)) || equal(ours, theirs)) return ours;
  const rules = fieldRules[table];
  const merged = { ...ours };
  const fields = Object.keys(rules) as (keyof RowOf[T] & string)[];
  for (const field of fields) mergeField(rules, field, merged, three, decide);
  const isOurs = fields.every((field) => equal(merged[field], ours[field]));
  return isOurs ? ours : unsampled(table, merged, three);
}

function mergeField<R extends object>(
  rules: Rules<R>,
  field: keyof R & string,
  merged: R,
  { base, ours, theirs }: Three<R>,
  decide: Decide,
): void {
  const rule = rules[field];
  if (rule === 'fixed' || rule === 'order') return;
  if (rule === 'sample') merged[field] = stillSample(base?.[field], ours[field], theirs[field]) as never;
  else if (rule === 'parent') {
    const place = (row: R) => ({ parent: row[field] as unknown as string, order: orderIn(row) });
    const three = { base: base && place(base), ours: place(ours), theirs: place(theirs) };
    const { parent, order } = mergePlace(field, three, decide);
    Object.assign(merged, { [field]: parent, order });
  } else if (base === undefined || !equal(base[field], theirs[field]))
    merged[field] = rule.merge({ base: base?.[field], ours: ours[field], theirs: theirs[field] }, (dispute) =>
      decide({ ...dispute, field: `${field}${dispute.field ?? ''}` }),
    );
}

function orderIn(row: object): string {
  return (row as { readonly order: string }).order;
}

type Place = { readonly parent: string; readonly order: string };

/**
 * Whoever moved it is followed. Where both moved it under the same parent it stands at the upper of the two places, whichever
 * side that is, so that every copy comes to the same order; under two parents only a person can say.
 */
function mergePlace(field: string, { base, ours, theirs }: Three<Place>, decide: Decide): Place {
  if (ours.parent === theirs.parent) return { parent: ours.parent, order: orderOf(base, ours, theirs) };
  if (base?.parent === theirs.parent) return ours;
  if (base?.parent === ours.parent) return theirs;
  const stands = decide({
    field,
    base: base?.parent ?? null,
    ours: ours.parent,
    theirs: theirs.parent,
    both: null,
    schema: null,
    shown: (id) => id,
  });
  return stands === ours.parent ? ours : theirs;
}

function orderOf(base: Place | undefined, ours: Place, theirs: Place): string {
  if (base?.order === theirs.order) return ours.order;
  if (base?.order === ours.order) return theirs.order;
  return ours.order < theirs.order ? ours.order : theirs.order;
}

function stillSample(base: unknown, ours: unknown, theirs: unknown): boolean {
  if (base === undefined) return ours === true && theirs === true;
  return (ours === base ? theirs : ours) === true;
}

/** Why a row is there, where it stands and what was accepted are no words of it, as in every other edit. */
const unworded: ReadonlySet<string> = new Set(['evidence', 'outputId', 'order', 'accepted', 'further']);

/** A file that was edited outside the application still says that the row is a sample. */
function unsampled<T extends PlanTable>(
  table: T,
  merged: RowOf[T],
  { base, ours, theirs }: Three<RowOf[T]>,
): RowOf[T] {
  if (table !== 'activities' || !(merged as Activity).illustrative) return merged;
  const edits = [ours, theirs].flatMap((side) =>
    base === undefined ? [] : changedFields(table, base, side),
  );
  const isWorded = edits.some((path) => !unworded.has(fieldPath(path).field));
  return isWorded ? { ...merged, illustrative: false } : merged;
}
