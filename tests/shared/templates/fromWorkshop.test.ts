import { expect, it } from 'vitest';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { examples, templateOf, templates } from '../../../shared/templates/catalogue.ts';
import { templateFrom } from '../../../shared/templates/fromWorkshop.ts';
import { instantiate } from '../../../shared/templates/instantiate.ts';
import { templateSchema } from '../../../shared/templates/template.ts';
import { anId, aSession, en, keyAt, recordsOf } from '../../builders.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';
import { aPart } from '../../strategyBuilders.ts';

let made = 0;
const newId = (): string => `018f0000-0000-7000-8000-${(++made).toString(16).padStart(12, '0')}`;
const again = (records: Records): Records =>
  instantiate(templateSchema.parse(JSON.parse(JSON.stringify(templateFrom(records, en('Own'), en(''))))), {
    newId,
    firstDay: '2027-03-01',
  });

const prepared = ({ sessions }: Records) =>
  [...sessions.values()].map(({ id: _, dayId: __, order: ___, illustrative: ____, ...session }) => session);

function smallWorkshopRows(): Parameters<typeof recordsOf>[0] {
  return Object.fromEntries(
    Object.entries(smallWorkshop()).map(([name, rows]) => [name, [...rows.values()]]),
  );
}

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
    'indicators',
    'positions',
    'recommendations',
    'privateNotes',
  ] as const)
    expect(copy[table].size).toBe(0);
});

it('keeps the outline of the strategy document, without what was written in it', () => {
  const records = instantiate(templateOf('score-chongqing'), { newId, firstDay: '2027-03-01' });
  const copy = again(records);
  const outline = ({ strategyParts }: Records) =>
    [...strategyParts.values()].flatMap(({ content }): readonly unknown[] => {
      if (content.kind === 'block') return [content.block.kind, content.caption];
      return content.kind === 'heading' ? [content.level, content.title] : [];
    });
  expect(outline(copy)).toEqual(outline(records));
  expect([...copy.strategyParts.values()].some(({ content }) => content.kind === 'prose')).toBe(false);
  const named = [...copy.strategyParts.values()].flatMap(({ content }) =>
    content.kind === 'block' && content.block.kind === 'findings'
      ? [copy.sessions.get(content.block.sessionId ?? anId(0))?.kind]
      : [],
  );
  expect(named).toEqual(['achievements', 'challenges', 'lessons', 'works', 'overcome']);
});

it('passes over a block of a session or partner that is gone', () => {
  const gone = [
    { kind: 'findings', sessionId: anId<SessionId>(900) },
    { kind: 'plan', partnerId: anId<PartnerId>(901) },
    { kind: 'plan', partnerId: null },
  ] as const;
  const strategyParts = gone.map((block, at) =>
    aPart({
      id: anId(800 + at),
      order: keyAt(at),
      content: { kind: 'block', block, caption: en(''), frozen: null },
    }),
  );
  const copy = again(recordsOf({ ...smallWorkshopRows(), strategyParts }));
  expect([...copy.strategyParts.values()].map(({ content }) => content)).toMatchObject([
    { block: { kind: 'plan', partnerId: null } },
  ]);
});

it('keeps steps and columns that differ from those of the method', () => {
  const steps = [{ title: en('Walk round'), detail: en('In pairs'), minutes: 10 }];
  const columns = [{ id: 'keep', title: en('Keep'), tone: 'green' }] as const;
  const session = aSession({ methodId: 'card-clustering', steps, columns });
  const records = recordsOf({
    ...smallWorkshopRows(),
    sessions: [session],
    cards: [],
    clusters: [],
  });
  expect(prepared(again(records))[0]).toMatchObject({ methodId: 'card-clustering', steps, columns });
});
