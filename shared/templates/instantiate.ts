import { unplanned } from '../domain/activity.ts';
import type { Records } from '../records/tables.ts';
import { buildDays } from './buildDays.ts';
import { Building, known, withOrder } from './building.ts';
import type { Template } from './template.ts';

type Context = { readonly newId: () => string; readonly firstDay: string };

/** The records of a new workshop. Everything gets ids of its own: two workshops of one template share nothing. */
export function instantiate(template: Template, { newId, firstDay }: Context): Records {
  const records = new Building(newId, template.sample);
  records.add('workshops', { ...template.workshop, id: newId() });
  const partners = new Map(template.partners.map((partner) => [partner.key, newId()]));
  const workplans = new Map(template.partners.map((partner) => [partner.key, newId()]));
  withOrder(template.partners).forEach(([order, { key, ...partner }]) => {
    records.add('partners', { ...partner, id: partners.get(key), order });
    records.add('workplans', { id: workplans.get(key), partnerId: partners.get(key) });
  });
  buildDays(records, template, firstDay, partners);
  const outputs = addStrategy(records, template);
  for (const [key, activities] of Object.entries(template.workplans)) {
    for (const [order, { title, onRecord, output, target, budget, ...row }] of withOrder(activities)) {
      const place = { workplanId: known(workplans, key), outputId: known(outputs, output), order };
      const plan = { ...row, target: target ?? unplanned.target, budget: budget ?? unplanned.budget };
      records.add('activities', {
        id: newId(),
        ...place,
        title,
        ...plan,
        illustrative: records.mark(onRecord),
      });
    }
  }
  return records.finished();
}

function addStrategy(records: Building, template: Template): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  for (const [order, objective] of withOrder(template.objectives)) {
    const objectiveId = records.newId();
    const illustrative = records.mark(objective.onRecord);
    records.add('objectives', { id: objectiveId, order, title: objective.title, illustrative });
    for (const [outputOrder, { key, title, onRecord }] of withOrder(objective.outputs)) {
      outputs.set(key, records.newId());
      const row = { id: outputs.get(key), objectiveId, order: outputOrder, title };
      records.add('outputs', { ...row, illustrative: records.mark(onRecord) });
    }
  }
  return outputs;
}
