import { expect, test } from 'vitest';
import { readCell } from '../../../../../renderer/features/workplans/table/cellValues.ts';
import { possibleLeads } from '../../../../../renderer/features/workplans/table/possibleLeads.ts';
import { planNames } from '../../../../../shared/records/planNames.ts';
import {
  anActivity,
  anId,
  aParticipant,
  aPartner,
  aWorkplan,
  en,
  keyAt,
  recordsOf,
} from '../../../../builders.ts';

const [partner, other] = [aPartner(), aPartner({ id: anId(29), mark: 'O' })];
const wang = aParticipant({
  id: anId(301),
  partnerId: partner.id,
  name: { en: 'Wang Li', zh: '王丽' },
  role: { en: 'Director', zh: '处长' },
});
const activity = (n: number, lead: string) =>
  anActivity({ id: anId(900 + n), order: keyAt(n), lead: en(lead) });
const records = recordsOf({
  partners: [partner, other],
  workplans: [aWorkplan({ partnerId: partner.id })],
  participants: [
    wang,
    aParticipant({ id: anId(302), partnerId: other.id, name: en('Somebody else') }),
    aParticipant({ id: anId(303), partnerId: partner.id, name: en('') }),
  ],
  activities: [
    activity(1, 'Own office'),
    activity(2, 'Training Division'),
    activity(3, 'Wang Li'),
    activity(4, ' '),
    activity(5, 'Training Division'),
  ],
});

test('who could lead are the people of the partner, then the leads of the plan, each once', () => {
  const own = records.activities.get(anId(901))!;
  const { people, usedBefore } = possibleLeads(records, own, 'en');
  expect(people.map(({ label, detail }) => [label, detail])).toEqual([['Wang Li', 'Director']]);
  expect(usedBefore.map(({ label }) => label)).toEqual(['Training Division']);
});

test('the name of a participant stands in the cell in both languages', () => {
  const before = activity(1, 'Own office');
  for (const typed of ['wang li', '王丽 '])
    expect(readCell('lead', typed, before, 'en', planNames(records))).toEqual({
      kind: 'fields',
      fields: { lead: wang.name },
    });
  expect(readCell('lead', 'Wang', before, 'en', planNames(records))).toEqual({
    kind: 'fields',
    fields: { lead: { en: 'Wang', zh: '' } },
  });
});
