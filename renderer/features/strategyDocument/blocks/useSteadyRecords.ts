import type { Records } from '../../../../shared/records/tables.ts';
import { useRecords } from '../../../records/recordsStore.ts';

/** What no live block shows: a letter typed in the document makes none of them anew. */
const besides: ReadonlySet<string> = new Set<keyof Records>([
  'strategyParts',
  'drafts',
  'snapshots',
  'walls',
]);

let last: Records | null = null;

/** The records as live blocks see them: the same object until something changes that one of them can show. */
export function useSteadyRecords(): Records {
  return useRecords(steady);
}

export function steady(records: Records): Records {
  const known = last;
  const isSame =
    known !== null &&
    (Object.keys(records) as (keyof Records)[]).every(
      (table) => besides.has(table) || known[table] === records[table],
    );
  last = isSame ? known : records;
  return last;
}
