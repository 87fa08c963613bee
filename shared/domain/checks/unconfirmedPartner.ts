import type { Activity } from '../activity.ts';
import type { PartnerId } from '../partner.ts';
import type { ConcernOf } from './concern.ts';

/** Named beside the lead without having said yes; whoever reads the plan would count on them. */
export function unconfirmedPartner(
  { supporting }: Pick<Activity, 'supporting'>,
  partners: { has: (id: PartnerId) => boolean },
): ConcernOf<'unconfirmedPartner'> | null {
  const partnerIds = supporting.flatMap(({ partnerId, isConfirmed }) =>
    !isConfirmed && partners.has(partnerId) ? [partnerId] : [],
  );
  return partnerIds.length === 0 ? null : { check: 'unconfirmedPartner', partnerIds };
}
