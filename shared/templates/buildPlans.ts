import { unplanned } from '../domain/activity.ts';
import type { RichText } from '../domain/richText.ts';
import type { Language, Text } from '../domain/text.ts';
import { newWorkplan, type Workplan } from '../domain/workplan.ts';
import { type Item, itemOf } from './buildDays.ts';
import { type Building, known, withOrder } from './building.ts';
import type { Template } from './template.ts';

type Keys = ReadonlyMap<string, string>;

/** The lists, the targets of the programme, the strategy, and the plan of every partner with its rows. */
export function buildPlans(
  records: Building,
  template: Template,
  partners: Keys,
  said: ReadonlyMap<string, Item>,
): void {
  const lists = { province: buildList('province'), sector: buildList('sector') };
  const outputs = buildStrategy(records, template);
  const named = (keys: readonly string[], ids: Keys): readonly string[] => keys.map((key) => known(ids, key));

  for (const [order, { target, provinces, onRecord }] of withOrder(template.programmeTargets)) {
    const row = { target, provinces: named(provinces, lists.province), order };
    records.add('programmeTargets', { ...row, id: records.newId(), illustrative: records.mark(onRecord) });
  }
  for (const [partner, partnerId] of partners) {
    const workplanId = records.newId();
    const context = contextOf(template.contexts[partner] ?? []);
    records.add('workplans', { ...newWorkplan, id: workplanId, partnerId, context });
    for (const [order, activity] of withOrder(template.workplans[partner] ?? [])) {
      const { output, supporting, provinces, sectors, evidence, milestones, onRecord, ...row } = activity;
      const activityId = records.newId();
      records.add('activities', {
        ...unplanned,
        ...row,
        id: activityId,
        workplanId,
        outputId: known(outputs, output),
        order,
        supporting: supporting.map(({ partner: key, isConfirmed }) => ({
          partnerId: known(partners, key),
          isConfirmed,
        })),
        provinces: named(provinces, lists.province),
        sectors: named(sectors, lists.sector),
        evidence: evidence.map((key) => itemOf(said, key)),
        illustrative: records.mark(onRecord),
      });
      for (const [place, milestone] of withOrder(milestones))
        records.add('milestones', { ...milestone, id: records.newId(), activityId, order: place });
    }
  }
  for (const key of [...Object.keys(template.workplans), ...Object.keys(template.contexts)])
    known(partners, key);

  function buildList(list: 'province' | 'sector'): Keys {
    const ids = new Map<string, string>();
    for (const [order, { key, name }] of withOrder(template[list === 'province' ? 'provinces' : 'sectors'])) {
      ids.set(key, records.newId());
      records.add('listItems', { id: ids.get(key), list, order, name });
    }
    return ids;
  }
}

function contextOf(paragraphs: readonly Text[]): Workplan['context'] {
  const said = (language: Language): RichText => ({
    type: 'doc',
    content: paragraphs.map((text) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: text[language] }],
    })),
  });
  return { en: said('en'), zh: said('zh') };
}

function buildStrategy(records: Building, template: Template): Keys {
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
