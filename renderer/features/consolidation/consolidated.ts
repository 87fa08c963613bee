import { createContext, use } from 'react';
import { assert } from '../../../shared/lib/assert.ts';
import type { Records } from '../../../shared/records/tables.ts';

/** The records as the page shows them: a moment behind a change, so that none of its sums stands in the way of a keystroke. */
export const ShownRecords = createContext<Records | null>(null);

export function useShownRecords(): Records {
  const records = use(ShownRecords);
  assert(records, 'a part of the page stands in the page');
  return records;
}

/** One of the derivations, which keeps what it has answered while nothing changes that it reads. */
export function useConsolidated<T>(derive: (records: Records) => T): T {
  return derive(useShownRecords());
}
