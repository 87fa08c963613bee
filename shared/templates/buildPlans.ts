import { unplanned } from '../domain/activity.ts';
import { nothingFurther } from '../domain/further.ts';
import type { RichText } from '../domain/richText.ts';
import type { Language, Text } from '../domain/text.ts';
import { newWorkplan, type Workplan } from '../domain/workplan.ts';
import { assert } from '../lib/assert.ts';
import { type Building, withOrder } from './building.ts';
import { known, type Named } from './named.ts';
import type { Template } from './template.ts';

type Keys = ReadonlyMap<string, string>;
type Lists = Readonly<Record<'province' | 'sector', Keys>>;
type Activity = Template['workplans'][string][number];

/** The lists, the targets of the programme, and the plan of every partner with its rows. */
export function buildPlans(records: Building, template: Template, named: Named): void {
  const lists = { province: buildList('province'), sector: buildList('sector') };
  for (const [order, { target, provinces, onRecord }] of withOrder(template.programmeTargets)) {
    const row = { target, provinces: idsOf(provinces, lists.province), order };
    records.add('programmeTargets', { ...row, id: records.newId(), illustrative: records.mark(onRecord) });
  }
  for (const [partner, partnerId] of named.partners) {
    const workplanId = records.newId();
    const context = contextOf(template.contexts[partner] ?? []);
    records.add('workplans', { ...newWorkplan, id: workplanId, partnerId, context });
    for (const [order, activity] of withOrder(template.workplans[partner] ?? []))
      addActivity(activity, { workplanId, order });
  }
  for (const key of [...Object.keys(template.workplans), ...Object.keys(template.contexts)])
    known(named.partners, key);

  function addActivity(activity: Activity, place: { readonly workplanId: string; readonly order: string }) {
    const { key, output, supporting, provinces, sectors, evidence, milestones, onRecord, ...row } = activity;
    const id = key === undefined ? records.newId() : known(named.activities, key);
    records.add('activities', {
      ...unplanned,
      ...row,
      ...place,
      id,
      outputId: outputOf(output),
      supporting: supporting.map(({ partner, isConfirmed }) => ({
        partnerId: known(named.partners, partner),
        isConfirmed,
      })),
      provinces: idsOf(provinces, lists.province),
      sectors: idsOf(sectors, lists.sector),
      evidence: named.evidence(evidence),
      illustrative: records.mark(onRecord),
    });
    for (const [order, milestone] of withOrder(milestones))
      records.add('milestones', {
        ...milestone,
        id: records.newId(),
        activityId: id,
        order,
        further: nothingFurther,
      });
  }

  function outputOf(key: string): string {
    const line = known(named.lines, key);
    assert(line.kind === 'output', `the template plans under '${key}', which is no output`);
    return line.id;
  }

  function buildList(list: keyof Lists): Keys {
    const ids = new Map<string, string>();
    for (const [order, { key, name }] of withOrder(template[list === 'province' ? 'provinces' : 'sectors'])) {
      ids.set(key, records.newId());
      records.add('listItems', { id: ids.get(key), list, order, name });
    }
    return ids;
  }
}

function idsOf(keys: readonly string[], ids: Keys): readonly string[] {
  return keys.map((key) => known(ids, key));
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
