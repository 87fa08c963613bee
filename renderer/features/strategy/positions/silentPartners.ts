import type { LineStands } from '../../../../shared/records/positions.ts';
import { openState } from '../../../records/recordsStore.ts';
import type { Place } from './changes.ts';

/** The partners that have not said yet where they stand on that line. */
export function silentPartners({ line, positions }: LineStands): readonly Place[] {
  return [...openState().records.partners.keys()]
    .filter((partnerId) => !positions.has(partnerId))
    .map((partnerId) => ({ line, partnerId }));
}

export function allPartners({ line }: LineStands): readonly Place[] {
  return [...openState().records.partners.keys()].map((partnerId) => ({ line, partnerId }));
}
