import type { Records } from '../records/tables.ts';
import { buildDays } from './buildDays.ts';
import { Building, withOrder } from './building.ts';
import { buildPlans } from './buildPlans.ts';
import type { Template } from './template.ts';

type Context = { readonly newId: () => string; readonly firstDay: string };

/** The records of a new workshop. Everything gets ids of its own: two workshops of one template share nothing. */
export function instantiate(template: Template, { newId, firstDay }: Context): Records {
  const records = new Building(newId, template.sample);
  records.add('workshops', { ...template.workshop, id: newId() });
  const partners = new Map(template.partners.map((partner) => [partner.key, newId()]));
  for (const [order, { key, ...partner }] of withOrder(template.partners))
    records.add('partners', { ...partner, id: partners.get(key), order });
  const said = buildDays(records, template, firstDay, partners);
  buildPlans(records, template, partners, said);
  return records.finished();
}
