import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/lib/nodeCrypto.ts';
import { packPacket } from '../../../electron/packets/packPacket.ts';
import { type PacketContent, readPacket } from '../../../electron/packets/readPacket.ts';
import type { CopyId, PacketId } from '../../../shared/domain/packet.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { recordsFor } from '../../../shared/merge/forPartner.ts';
import { isNewer, type PacketHead } from '../../../shared/merge/packetFormat.ts';
import { planPartOf } from '../../../shared/merge/planPart.ts';
import { workplanOf, workshopOf } from '../../../shared/records/queries.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { anId } from '../../builders.ts';
import { fullPlan } from '../../planBuilders.ts';

const records = fullPlan();
const partner = anId<PartnerId>(30);
const [plan] = [workplanOf(records, partner)].map((workplan) => workplan && planPartOf(records, workplan.id));
const { id: workshopId, title: workshopTitle } = workshopOf(records);

function head(overrides: Partial<PacketHead> = {}): PacketHead {
  return {
    app: '1.0.0',
    kind: 'out',
    id: anId<PacketId>(700),
    workshopId,
    workshopTitle,
    partnerId: partner,
    partnerName: workshopTitle,
    copyId: null,
    basedOn: null,
    revision: 0,
    at: '2017-05-01T08:00:00.000Z',
    ...overrides,
  };
}

const back = head({ kind: 'back', copyId: anId<CopyId>(701), basedOn: anId<PacketId>(700), revision: 1 });

function packed(of = head(), from: Records = records): Uint8Array<ArrayBuffer> {
  return packPacket({
    head: of,
    records: from,
    base: of.kind === 'back' ? (plan ?? null) : null,
    attachments: new Map(),
  });
}

type Json = Record<string, unknown>;

/** A packet with one entry made into something else; its checksum follows unless the manifest itself is changed. */
function changed(
  bytes: Uint8Array,
  name: string,
  change: (content: Json) => unknown,
  keepsSum = false,
): Uint8Array {
  const entries = unzipSync(bytes);
  const content = strToU8(
    JSON.stringify(change(JSON.parse(strFromU8(entries[name] ?? new Uint8Array())) as Json)),
  );
  return rezipped({ ...entries, [name]: content }, keepsSum ? [] : [name]);
}

function rezipped(entries: Zippable & Record<string, Uint8Array>, summed: readonly string[]): Uint8Array {
  const manifest = JSON.parse(strFromU8(entries['packet.json'] ?? new Uint8Array())) as { entries: Json };
  for (const name of summed)
    if (name !== 'packet.json') manifest.entries[name] = sha256(entries[name] ?? new Uint8Array());
  return zipSync({ ...entries, 'packet.json': strToU8(JSON.stringify(manifest)) });
}

function contentOf(bytes: Uint8Array, app = '1.0.0'): PacketContent {
  const read = readPacket(bytes, app);
  if (read.kind === 'problem') throw new Error(JSON.stringify(read.problem));
  return read.content;
}

function rowsOf(json: Json, table: string): Json[] {
  return json[table] as Json[];
}

const edited = (table: string, change: (row: Json, at: number) => Json) => (json: Json) => ({
  ...json,
  [table]: rowsOf(json, table).map(change),
});

describe('the bytes of a packet', () => {
  it('are the same for the same records, in whatever order they lie', () => {
    const turned = Object.fromEntries(
      Object.entries(records).map(([name, rows]) => [
        name,
        new Map([...(rows as Map<string, unknown>)].toReversed()),
      ]),
    ) as unknown as Records;
    expect(packed(head(), turned)).toEqual(packed());
  });

  it('give back what was put in, going out and coming back', () => {
    const out = contentOf(packed());
    expect(out.records).toEqual(recordsFor(records, partner));
    expect(out.plan).toEqual(plan);
    const { plan: returned, base, records: all, manifest } = contentOf(packed(back));
    expect([returned, base, all]).toEqual([plan, plan, null]);
    expect(manifest).toMatchObject({ kind: 'back', revision: 1, basedOn: anId(700) });
  });

  it('hold of a return the plan and nothing else', () => {
    const entries = unzipSync(packed(back));
    expect(Object.keys(entries)).toEqual(['packet.json', 'records.json', 'base.json']);
    for (const name of ['records.json', 'base.json'])
      expect(Object.keys(JSON.parse(strFromU8(entries[name] ?? new Uint8Array())) as Json)).toEqual([
        'workplans',
        'activities',
        'milestones',
      ]);
  });
});

describe('a packet of another version', () => {
  it.each([
    ['1.0.1', '1.0.0', true],
    ['1.10.0', '1.9.9', true],
    ['2.0.0-beta', '1.9.9', true],
    ['1.0.0', '1.0.0', false],
    ['0.9.12', '1.0.0', false],
    ['tomorrow', '1.0.0', false],
  ])('%s is newer than %s: %s', (app, than, expected) => expect(isNewer(app, than)).toBe(expected));

  it('in a format of later is refused by name', () => {
    const later = changed(packed(), 'packet.json', (mark) => ({ format: 2, app: '3.1.0', all: mark }));
    expect(readPacket(later, '1.0.0')).toEqual({
      kind: 'problem',
      problem: { kind: 'from-newer-app', app: '3.1.0' },
    });
  });

  it('keeps fields of plan rows that this one does not know, and writes them again as they were', () => {
    const added = { weather: { rain: [1, null, 'heavy'] }, further: 'a word of theirs' };
    const theirs = changed(packed(head({ app: '1.1.0' })), 'records.json', (json) =>
      ['workplans', 'activities', 'milestones'].reduce(
        (all, table) => edited(table, (row) => ({ ...row, ...added }))(all),
        json,
      ),
    );
    const { plan: read, isNewer: newer, records: all } = contentOf(theirs);
    expect(newer).toBe(true);
    const rows = [read.workplan, ...read.activities.values(), ...read.milestones.values()];
    for (const row of rows) expect(row.further).toEqual(added);
    const again = packed(back, all ?? records);
    const written = JSON.parse(strFromU8(unzipSync(again)['records.json'] ?? new Uint8Array())) as Json;
    for (const table of ['workplans', 'activities', 'milestones'])
      for (const row of rowsOf(written, table)) expect(row).toMatchObject(added);
    expect(contentOf(again).plan).toEqual(read);
  });

  it('may hold tables, fields and entries that this one passes over', () => {
    const withTable = changed(packed(head({ app: '1.1.0' })), 'records.json', (json) => ({
      ...edited('sessions', (row) => ({ ...row, mood: 'good' }))(json),
      weather: [{ id: 'x' }],
    }));
    const withEntry = rezipped({ ...unzipSync(withTable), 'sound.ogg': strToU8('la') }, []);
    expect(contentOf(withEntry).records).toEqual(recordsFor(records, partner));
  });

  it('that says what this one cannot take is from a newer application, not damaged', () => {
    const status = (app: string): Uint8Array =>
      changed(
        packed(head({ app })),
        'records.json',
        edited('activities', (row) => ({ ...row, status: 'dreamt' })),
      );
    expect(readPacket(status('1.1.0'), '1.0.0')).toMatchObject({
      problem: { kind: 'from-newer-app', app: '1.1.0' },
    });
    expect(readPacket(status('1.0.0'), '1.0.0')).toMatchObject({ problem: { kind: 'damaged' } });
  });

  it('of before has no tables and fields that came since', () => {
    const former = changed(packed(), 'records.json', (json) => {
      const { listItems: _, programmeTargets: _two, ...rest } = json;
      return edited('activities', ({ status: _status, ...row }) => row)(rest);
    });
    const { records: all, plan: read } = contentOf(former);
    expect(all?.listItems.size).toBe(0);
    expect([...read.activities.values()].every(({ status }) => status === 'planned')).toBe(true);
  });
});

describe('a packet that is not what it says', () => {
  const cases: readonly (readonly [string, () => Uint8Array])[] = [
    [
      'an entry was changed',
      () =>
        changed(
          packed(),
          'records.json',
          edited('workshops', (row) => ({ ...row, place: { en: '', zh: '' } })),
          true,
        ),
    ],
    [
      'an entry is missing',
      () => {
        const { 'base.json': _, ...rest } = unzipSync(packed(back));
        return rezipped(rest, []);
      },
    ],
    [
      'its records are missing',
      () => {
        const { 'records.json': _, ...rest } = unzipSync(packed(back));
        return rezipped(rest, []);
      },
    ],
    [
      'two rows have one id',
      () =>
        changed(packed(), 'records.json', (json) => ({
          ...json,
          activities: [...rowsOf(json, 'activities'), rowsOf(json, 'activities')[0]],
        })),
    ],
    [
      'a row belongs to another plan',
      () =>
        changed(
          packed(back),
          'records.json',
          edited('activities', (row, at) => (at === 0 ? { ...row, workplanId: anId(41) } : row)),
        ),
    ],
    [
      'a milestone belongs to nothing',
      () =>
        changed(
          packed(back),
          'records.json',
          edited('milestones', (row) => ({ ...row, activityId: anId(0xfff) })),
        ),
    ],
    [
      'there are two plans',
      () =>
        changed(packed(back), 'records.json', (json) => ({
          ...json,
          workplans: [...rowsOf(json, 'workplans'), { ...rowsOf(json, 'workplans')[0], id: anId(0xffe) }],
        })),
    ],
    ['there is no plan', () => changed(packed(back), 'records.json', (json) => ({ ...json, workplans: [] }))],
    [
      'the plan is of another partner',
      () => changed(packed(back), 'packet.json', (mark) => ({ ...mark, partnerId: anId(31) })),
    ],
    [
      'its base is of another plan',
      () =>
        changed(
          packed(back),
          'base.json',
          (json) => JSON.parse(JSON.stringify(json).replaceAll(anId(40), anId(0xff1))) as unknown,
        ),
    ],
    ['a row names nothing', () => changed(packed(), 'records.json', (json) => ({ ...json, outputs: [] }))],
    [
      'it is of another workshop',
      () => changed(packed(), 'packet.json', (mark) => ({ ...mark, workshopId: anId(0xabc) })),
    ],
    ['a row is no row', () => changed(packed(), 'records.json', (json) => ({ ...json, activities: [7] }))],
    ['tables are no tables', () => changed(packed(), 'records.json', () => [1, 2])],
    [
      'there are a million rows',
      () =>
        changed(packed(), 'records.json', (json) => ({
          ...json,
          cards: Array.from({ length: 1_000_000 }, () => 0),
        })),
    ],
    [
      'it is nested without end',
      () =>
        rezipped({ ...unzipSync(packed()), 'records.json': strToU8('['.repeat(1_000_000)) }, [
          'records.json',
        ]),
    ],
    [
      'it is no JSON',
      () => rezipped({ ...unzipSync(packed()), 'records.json': strToU8('{"workshops":') }, ['records.json']),
    ],
    [
      'it is no text',
      () =>
        rezipped({ ...unzipSync(packed()), 'records.json': new Uint8Array([0x22, 0xff, 0x22]) }, [
          'records.json',
        ]),
    ],
    ['an attachment is no picture', () => withAttachment(strToU8('#!/bin/sh'))],
    ['it is cut off', () => packed().subarray(0, 2000)],
  ];

  it.each(cases)('is refused: %s', (_, make) => {
    const read = readPacket(make(), '1.0.0');
    expect(read).toMatchObject({ kind: 'problem', problem: { kind: 'damaged' } });
    expect(read.kind === 'problem' && 'detail' in read.problem ? read.problem.detail : '').not.toBe('');
  });

  it('keeps no key that would reach into the program', () => {
    const json = strFromU8(unzipSync(packed(back))['records.json'] ?? new Uint8Array());
    const evil = strToU8(json.replaceAll('"workplanId"', '"__proto__":{"polluted":true},"workplanId"'));
    const { plan: read } = contentOf(
      rezipped({ ...unzipSync(packed(back)), 'records.json': evil }, ['records.json']),
    );
    expect(read).toEqual(plan);
    expect(({} as Json)['polluted']).toBeUndefined();
  });

  function withAttachment(bytes: Uint8Array): Uint8Array {
    const name = `attachments/${sha256(bytes)}`;
    return rezipped({ ...unzipSync(packed()), [name]: bytes }, [name]);
  }
});
