import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Partner, PartnerId } from '../../../shared/domain/partner.ts';
import type { RichText } from '../../../shared/domain/richText.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { assert } from '../../../shared/lib/assert.ts';
import { workplanOf } from '../../../shared/records/queries.ts';
import { type Records, type TableName, tableNames } from '../../../shared/records/tables.ts';
import { templateOf } from '../../../shared/templates/catalogue.ts';
import { instantiate } from '../../../shared/templates/instantiate.ts';
import { en } from '../../builders.ts';
import { aHost, anOffice, nextId, openedCopy, returned, run, sent } from './offices.ts';

const secret = 'Nobody else may read this';
const example = instantiate(templateOf('score-chongqing'), { newId: nextId, firstDay: '2027-03-31' });
const [first, second] = [...example.partners.values()] as [Partner, Partner];

/** A text beside which its writer noted something. */
function commented(text: string): RichText {
  const marks = [{ type: 'comment', attrs: { text: secret } }] as const;
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text, marks }] }] };
}

/** The example with something private in every place that has one. */
function withSecrets(): Records {
  const all = <T extends TableName>(table: T, change: (row: never) => object): never =>
    new Map(
      [...example[table].values()].map((row) => [row.id, { ...row, ...change(row as never) }]),
    ) as never;
  const [voting] = example.votings.values();
  const [session] = example.sessions.keys();
  assert(voting && session, 'the example has a voting');
  return {
    ...example,
    privateNotes: new Map([[session, { id: session, text: secret }]]),
    drafts: new Map([['capture:1', { id: 'capture:1', text: secret }]]),
    sessions: all('sessions', () => ({
      purpose: en(secret),
      materials: en(secret),
      responsible: en(secret),
    })),
    participants: all('participants', ({ partnerId }: { partnerId: PartnerId | null }) =>
      partnerId === first.id ? {} : { name: en(secret), contact: secret },
    ),
    activities: all('activities', ({ workplanId }: { workplanId: never }) =>
      example.workplans.get(workplanId)?.partnerId === first.id
        ? {}
        : { title: en(secret), lead: en(secret) },
    ),
    votings: all('votings', () => ({ secret: true, revealed: false, title: en(secret) })),
    votes: all('votes', () => ({ voter: secret })),
    cards: all('cards', ({ parked }: { parked: boolean }) =>
      parked ? { outcome: { kind: 'closed', because: en(secret) } } : {},
    ),
    workplans: all('workplans', ({ partnerId }: { partnerId: PartnerId }) => ({
      context: { en: commented(partnerId === first.id ? 'Ours' : secret), zh: commented('本单位') },
    })),
  };
}

function entriesOf(file: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

function tablesIn(file: string): Readonly<Record<string, readonly unknown[]>> {
  return JSON.parse(entriesOf(file).get('records.json') ?? '') as Record<string, readonly unknown[]>;
}

describe('a packet of the whole example', () => {
  const host = withSecrets();
  const made = async () => {
    const office = anOffice();
    const out = await sent(office, aHost(host), first.id);
    const copy = await openedCopy(office, out);
    const copied = copy.records;
    const id = workplanOf(copied, first.id)?.id as WorkplanId;
    expect(run(copy, 'workplans/write-context', { id, language: 'en', text: commented('Reworded') })).toBe(
      'done',
    );
    return { out, back: await returned(office, copy), copied };
  };

  it('holds the partner’s plan and what everybody may know, and none of the rest', async () => {
    const { out, copied } = await made();
    const bytes = [...entriesOf(out).values()].join('\n');
    expect(bytes).not.toContain(secret);
    expect(copied.activities.size).toBeGreaterThan(0);
    expect(bytes).toContain(first.name.en);
    const others = [...example.activities.values()].filter(
      ({ workplanId }) => workplanId !== workplanOf(example, first.id)?.id,
    );
    expect(others.length).toBeGreaterThan(0);
    for (const { id } of others) expect(bytes).not.toContain(id);
    expect(workplanOf(copied, second.id)).toBeUndefined();
    expect(JSON.stringify([...copied.workplans.values()])).not.toContain('comment');
  });

  it('says of every table how many rows it holds', async () => {
    const { out } = await made();
    const held = Object.entries(tablesIn(out)).map(([table, rows]) => [table, rows.length > 0]);
    // A new table is decided about in shared/merge/forPartner.ts, and then here.
    expect(Object.fromEntries(held)).toEqual({
      ...Object.fromEntries(tableNames.map((table) => [table, false])),
      ...Object.fromEntries(whatIsHeld.map((table) => [table, true])),
    });
  });

  it('brings back the plan and nothing else, without what somebody noted to himself', async () => {
    const { back } = await made();
    expect(Object.keys(tablesIn(back))).toEqual(['workplans', 'activities', 'milestones']);
    expect([...entriesOf(back).keys()]).toEqual(['packet.json', 'records.json', 'base.json']);
    const bytes = [...entriesOf(back).values()].join('\n');
    expect(bytes).toContain('Reworded');
    expect(bytes).not.toContain(secret);
  });
});

const whatIsHeld: readonly TableName[] = [
  'workshops',
  'days',
  'sessions',
  'partners',
  'participants',
  'clusters',
  'cards',
  'findings',
  'objectives',
  'outputs',
  'indicators',
  'positions',
  'workplans',
  'activities',
  'milestones',
  'listItems',
  'programmeTargets',
  'counters',
];
