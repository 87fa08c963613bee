import { expect, it } from 'vitest';
import type { Records } from '../../../shared/records/tables.ts';
import { examples, templateOf, templates } from '../../../shared/templates/catalogue.ts';
import { templateFrom } from '../../../shared/templates/fromWorkshop.ts';
import { instantiate } from '../../../shared/templates/instantiate.ts';
import { templateSchema } from '../../../shared/templates/template.ts';
import { aSession, en, recordsOf, smallWorkshop } from '../../builders.ts';

let made = 0;
const newId = (): string => `018f0000-0000-7000-8000-${(++made).toString(16).padStart(12, '0')}`;
const again = (records: Records): Records =>
  instantiate(templateSchema.parse(JSON.parse(JSON.stringify(templateFrom(records, en('Own'), en(''))))), {
    newId,
    firstDay: '2027-03-01',
  });

const prepared = ({ sessions }: Records) =>
  [...sessions.values()].map(({ id: _, dayId: __, order: ___, illustrative: ____, ...session }) => session);

it.each([...templates, ...examples])('takes over everything that $id prepared', ({ id }) => {
  const records = instantiate(templateOf(id), { newId, firstDay: '2027-03-01' });
  const copy = again(records);
  expect(prepared(copy)).toEqual(prepared(records));
  for (const table of ['days', 'partners', 'objectives', 'outputs', 'listItems'] as const)
    expect(copy[table].size).toBe(records[table].size);
});

it('leaves out what was said, planned and noted', () => {
  const copy = again(smallWorkshop());
  for (const table of [
    'cards',
    'clusters',
    'participants',
    'activities',
    'milestones',
    'programmeTargets',
    'findings',
    'privateNotes',
  ] as const)
    expect(copy[table].size).toBe(0);
});

it('keeps steps and columns that differ from those of the method', () => {
  const steps = [{ title: en('Walk round'), detail: en('In pairs'), minutes: 10 }];
  const columns = [{ id: 'keep', title: en('Keep'), tone: 'green' }] as const;
  const session = aSession({ methodId: 'card-clustering', steps, columns });
  const records = recordsOf({
    ...Object.fromEntries(Object.entries(smallWorkshop()).map(([name, rows]) => [name, [...rows.values()]])),
    sessions: [session],
    cards: [],
    clusters: [],
  });
  expect(prepared(again(records))[0]).toMatchObject({ methodId: 'card-clustering', steps, columns });
});
