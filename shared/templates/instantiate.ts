import type { Records } from '../records/tables.ts';
import { buildDays } from './buildDays.ts';
import { buildDocument } from './buildDocument.ts';
import { Building } from './building.ts';
import { buildParticipants, buildPartners } from './buildPeople.ts';
import { buildPlans } from './buildPlans.ts';
import { buildStrategy } from './buildStrategy.ts';
import { Named } from './named.ts';
import type { Template } from './template.ts';

type Context = { readonly newId: () => string; readonly firstDay: string };

/** The records of a new workshop. Everything gets ids of its own: two workshops of one template share nothing. */
export function instantiate(template: Template, { newId, firstDay }: Context): Records {
  const records = new Building(newId, template.sample);
  const named = new Named();
  records.add('workshops', { ...template.workshop, id: newId() });
  buildPartners(records, template, named);
  const days = buildDays(records, template, firstDay, named);
  buildParticipants(records, template, named, days);
  buildStrategy(records, template, named);
  buildPlans(records, template, named);
  buildDocument(records, template, named);
  return records.finished();
}
