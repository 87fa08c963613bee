import type { RecordTarget } from '../../../../shared/domain/recordTarget.ts';
import { referencedRecords } from '../../../../shared/records/recordReference.ts';
import type { Records } from '../../../../shared/records/tables.ts';

const known = new WeakMap<Records, ReadonlyMap<string, RecordTarget>>();

/** What bears each reference now, gathered once for all blocks. */
export function referencesOf(records: Records): ReadonlyMap<string, RecordTarget> {
  const found = known.get(records) ?? referencedRecords(records);
  known.set(records, found);
  return found;
}
