import { planPartOf } from '../../../../shared/merge/planPart.ts';
import { type RowPlace, rowPlaces } from '../../../../shared/merge/reviewLines.ts';
import type { Records } from '../../../../shared/records/tables.ts';

const known = new WeakMap<object, { readonly tables: readonly object[]; readonly places: Places }>();
type Places = ReadonlyMap<string, RowPlace>;

/** Where the rows of all plans stand now; the same object while none of them has moved. */
export function placesNow(records: Records): Places {
  const { activities, milestones, outputs, objectives, workplans } = records;
  const tables = [milestones, outputs, objectives, workplans];
  const last = known.get(activities);
  if (last?.tables.every((table, index) => table === tables[index])) return last.places;
  const parts = [...workplans.keys()].flatMap((id) => planPartOf(records, id) ?? []);
  const places = rowPlaces({ objectives, outputs }, parts);
  known.set(activities, { tables, places });
  return places;
}
