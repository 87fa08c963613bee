import type { Origin } from '../../shared/domain/origin.ts';
import { originOf } from '../../shared/records/ownPlan.ts';
import { openState, useRecords } from '../records/recordsStore.ts';

/** Where the open file came from when it is a partner's copy; null in the workshop itself. */
export function useOrigin(): Origin | null {
  return useRecords(originOf);
}

/** Whether the open file is a partner's copy, of which its own plan alone can be changed. */
export function isCopyOpen(): boolean {
  return originOf(openState().records) !== null;
}
