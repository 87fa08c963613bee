import { useMemo } from 'react';
import type { Partner } from '../../../shared/domain/partner.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useRecords } from '../../records/recordsStore.ts';

/** In the order in which people know them. */
export function usePartners(): readonly Partner[] {
  const partners = useRecords((records) => records.partners);
  return useMemo(() => sorted(partners.values()), [partners]);
}
