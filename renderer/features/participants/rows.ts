import type { Participant } from '../../../shared/domain/participant.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import { grouped } from '../../../shared/lib/grouped.ts';
import { sorted } from '../../../shared/lib/order.ts';

export type PersonRow = {
  readonly kind: 'person';
  readonly id: Participant['id'];
  readonly person: Participant;
  readonly partner: Partner | null;
};

/** The heading over the people of one partner, or of none. */
export type DelegationRow = {
  readonly kind: 'delegation';
  readonly id: string;
  readonly partner: Partner | null;
  readonly people: readonly Participant[];
};

export type Row = PersonRow | DelegationRow;

/** Everybody under their partner, partners in their order, people of no partner last. */
export function delegationRows(
  participants: Iterable<Participant>,
  partners: Iterable<Partner>,
): readonly Row[] {
  const byPartner = grouped(sorted(participants), ({ partnerId }) => partnerId);
  return [...sorted(partners), null].flatMap((partner): readonly Row[] => {
    const people = byPartner.get(partner?.id ?? null) ?? [];
    if (people.length === 0) return [];
    return [
      { kind: 'delegation', id: `delegation:${partner?.id ?? ''}`, partner, people },
      ...people.map((person) => ({ kind: 'person', id: person.id, person, partner }) as const),
    ];
  });
}
