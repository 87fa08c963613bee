import type { DayId } from '../domain/day.ts';
import type { PartnerId } from '../domain/partner.ts';
import { assert } from '../lib/assert.ts';
import { type Building, withOrder } from './building.ts';
import { known, type Named, name } from './named.ts';
import type { Template } from './template.ts';

export function buildPartners(records: Building, template: Template, { partners }: Named): void {
  for (const [order, { key, ...partner }] of withOrder(template.partners)) {
    const id = records.newId<PartnerId>();
    name(partners, key, id);
    records.add('partners', { ...partner, id, order });
  }
}

export function buildParticipants(
  records: Building,
  template: Template,
  { partners }: Named,
  dayIds: readonly DayId[],
): void {
  for (const [order, { partner, days, ...participant }] of withOrder(template.participants)) {
    records.add('participants', {
      ...participant,
      id: records.newId(),
      order,
      partnerId: partner === null ? null : known(partners, partner),
      contact: '',
      attendance: days ? days.map((day) => dayAt(day)) : dayIds,
    });
  }

  function dayAt(day: number): DayId {
    const id = dayIds[day - 1];
    assert(id, `the template names day ${day} and does not define it`);
    return id;
  }
}
