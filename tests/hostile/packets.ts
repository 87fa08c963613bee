import { unzipSync } from 'fflate';
import { sha256 } from '../../electron/lib/nodeCrypto.ts';
import { packPacket } from '../../electron/packets/packPacket.ts';
import { seal } from '../../electron/packets/passphrase.ts';
import type { CopyId, PacketId } from '../../shared/domain/packet.ts';
import type { PacketHead } from '../../shared/merge/packetFormat.ts';
import { planPartOf } from '../../shared/merge/planPart.ts';
import { workplanOf, workshopOf } from '../../shared/records/queries.ts';
import type { Records } from '../../shared/records/tables.ts';
import { anActivity, anId } from '../builders.ts';
import { idle, zhejiang } from '../documentBuilders.ts';
import { fullPlan } from '../planBuilders.ts';
import { type Attack, noise, utf8 } from './hostile.ts';
import { makeZip } from './zipMaker.ts';
import { bomb, joined, type Parts, wrongTypes, zipAttacks } from './zips.ts';

/** The workshop that the packets are returned to; its second partner has an activity, too. */
export function hostRecords(): Records {
  const records = fullPlan();
  const foreign = anActivity({ id: anId(3000), workplanId: anId(41), outputId: anId(80) });
  return { ...records, activities: new Map(records.activities).set(foreign.id, foreign) };
}

/** The passphrase of those that have one. */
export const passphrase = 'correct horse';

type Json = Record<string, unknown>;
type Row = Record<string, unknown>;

export function packetAttacks(): readonly Attack[] {
  const records = hostRecords();
  const parts = unzipSync(returned(records));
  const repacked = (of: Parts) => repackedOf(parts, of);
  const json = (name: string): Json => JSON.parse(Buffer.from(parts[name] ?? []).toString()) as Json;
  const rows = (change: (tables: Record<string, Row[]>) => unknown) => () =>
    repacked({ 'records.json': utf8(JSON.stringify(change(json('records.json') as never))) });
  const text = (records: string) => () => repacked({ 'records.json': utf8(records) });
  const manifest = (change: Json) => () =>
    makeZip(
      Object.entries({
        ...parts,
        'packet.json': utf8(JSON.stringify({ ...json('packet.json'), ...change })),
      }).map(([name, content]) => ({ name, content })),
    );
  const picture =
    (bytes: Uint8Array, name = sha256(bytes)) =>
    () =>
      repacked({ [`attachments/${name}`]: bytes });
  const sealed = (change: (bytes: Uint8Array) => void) => () => {
    const bytes = seal(returned(records), passphrase, { logN: 4, r: 8, p: 1 });
    change(bytes);
    return bytes;
  };
  const [activities, damaged] = ['activities', ['damaged']] as const;
  const firstRow = (fields: Row) =>
    rows((tables) => ({
      ...tables,
      activities: tables[activities]?.map((row, n) => (n === 0 ? { ...row, ...fields } : row)),
    }));
  const written = JSON.stringify(json('records.json'));
  const attacks: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
    [
      'records nested a hundred thousand deep',
      text(`{"workplans":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      damaged,
    ],
    ['a million rows', text(`{"activities":[${'{},'.repeat(999_999)}{}]}`), damaged],
    ['a million numbers where rows should be', text(`{"activities":[${'0,'.repeat(999_999)}0]}`), damaged],
    ['a table that is a text', rows((tables) => ({ ...tables, activities: 'all of them' })), damaged],
    ['records that are a list', text('[]'), damaged],
    ['records that are nothing', text('null'), damaged],
    ['records that end nowhere', text(written.slice(0, written.length >> 1)), damaged],
    [
      'an amount beyond all numbers',
      () => repacked({ 'records.json': utf8(written.replace(/"amount":\d+/u, '"amount":1e999')) }),
      damaged,
    ],
    [
      'an amount of a million digits',
      () =>
        repacked({
          'records.json': utf8(written.replace(/"amount":\d+/u, `"amount":${'9'.repeat(1_000_000)}`)),
        }),
      damaged,
    ],
    ['a title of a million letters', firstRow({ title: { en: 'x'.repeat(1_000_000), zh: '' } }), damaged],
    [
      'an activity under the id of another partner’s',
      firstRow({ id: 'a', ...idOfForeign() }),
      ['unsafe', 'damaged'],
    ],
    [
      'two activities with one id',
      rows((tables) => ({ ...tables, activities: [...(tables[activities] ?? []), tables[activities]?.[0]] })),
      damaged,
    ],
    ['an activity of another plan', firstRow({ workplanId: anId(41) }), damaged],
    [
      'a milestone that belongs to itself',
      rows((tables) => ({
        ...tables,
        milestones: tables['milestones']?.map((row) => ({ ...row, activityId: row['id'] })),
      })),
      damaged,
    ],
    [
      'two plans',
      rows((tables) => ({
        ...tables,
        workplans: [...(tables['workplans'] ?? []), { ...tables['workplans']?.[0], id: anId(41) }],
      })),
      damaged,
    ],
    ['no plan', rows((tables) => ({ ...tables, workplans: [] })), damaged],
    ['a plan of another partner', manifest({ partnerId: idle }), damaged],
    ['a plan of another workshop', manifest({ workshopId: anId(9) }), ['other-workshop']],
    ['a format of the year 3000', manifest({ format: 1000 }), ['from-newer-app']],
    ['a format beyond all numbers', manifest({ format: 1e300 }), [...damaged, 'from-newer-app']],
    ['a newer version with other fields', manifest({ app: '99.0.0', revision: 'many' }), ['from-newer-app']],
    ['a manifest that is none', () => makeZip([{ name: 'packet.json', content: utf8('"packet"') }]), damaged],
    [
      'a manifest of a hundred thousand entries',
      manifest({ entries: Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`e${n}`, n])) }),
      damaged,
    ],
    [
      'records that are not those that were written',
      () =>
        makeZip(
          Object.entries({ ...parts, 'records.json': utf8('{}') }).map(([name, content]) => ({
            name,
            content,
          })),
        ),
      damaged,
    ],
    ['a packet on its way out', () => sentOut(records), ['not-a-return']],
    ['a program as an attachment', picture(joined(utf8('MZ'), noise(5000))), damaged],
    [
      'a picture under the name of another',
      picture(joined(new Uint8Array([0xff, 0xd8, 0xff]), noise(100)), 'a'.repeat(64)),
      damaged,
    ],
    [
      'a picture of 31 MB',
      picture(joined(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), noise(31_000_000))),
      [...damaged, 'unsafe'],
    ],
    ['a passphrase that costs terabytes', sealed((bytes) => bytes.set([40, 255, 255], 9)), ['unsafe']],
    ['a passphrase that costs nothing', sealed((bytes) => bytes.set([0, 0, 0], 9)), ['unsafe']],
    ['a seal of a later version', sealed((bytes) => bytes.set([9], 8)), ['from-newer-app']],
    [
      'a sealed packet with a letter changed',
      sealed((bytes) => bytes.set([(bytes[200] ?? 0) ^ 1], 200)),
      damaged,
    ],
    ['a seal with nothing behind it', () => utf8('PLNMSEAL'), damaged],
    [
      'a sealed zip bomb',
      () =>
        seal(makeZip([{ name: 'packet.json', content: bomb }]), passphrase, {
          logN: 4,
          r: 8,
          p: 1,
        }),
      ['unsafe'],
    ],
    ['an empty file', () => new Uint8Array(), ['not-a-packet']],
    [
      'a zip of something else',
      () => makeZip([{ name: 'readme.txt', content: utf8('hello') }]),
      ['not-a-packet'],
    ],
  ];
  return [
    ...attacks.map(([name, make, kinds]) => ({ name, make, kinds })),
    ...zipAttacks(parts, 'records.json'),
    ...wrongTypes(['not-a-packet', 'damaged']),
  ];
}

function idOfForeign(): Row {
  return { id: anId(3000) };
}

/** Its checksums follow, as those of somebody who means harm do. */
function repackedOf(parts: Parts, change: Parts): Uint8Array<ArrayBuffer> {
  const all = { ...parts, ...change };
  const manifest = JSON.parse(Buffer.from(parts['packet.json'] ?? []).toString()) as { entries: Json };
  for (const [name, content] of Object.entries(change)) manifest.entries[name] = sha256(content);
  const entries = { ...all, 'packet.json': utf8(JSON.stringify(manifest)) };
  return makeZip(Object.entries(entries).map(([name, content]) => ({ name, content })));
}

function headOf(records: Records): PacketHead {
  const { id, title } = workshopOf(records);
  return {
    app: '1.0.0',
    kind: 'out',
    id: anId<PacketId>(700),
    workshopId: id,
    workshopTitle: title,
    partnerId: zhejiang,
    partnerName: title,
    copyId: null,
    basedOn: null,
    revision: 0,
    at: '2017-05-01T08:00:00.000Z',
  };
}

function sentOut(records: Records): Uint8Array {
  return packPacket({ head: headOf(records), records, base: null, attachments: new Map() });
}

/** A packet that is right in everything. */
export function returned(records: Records): Uint8Array {
  const plan = workplanOf(records, zhejiang);
  const head = {
    ...headOf(records),
    kind: 'back',
    copyId: anId<CopyId>(701),
    basedOn: anId<PacketId>(699),
    revision: 1,
  } as const;
  return packPacket({
    head,
    records,
    base: (plan && planPartOf(records, plan.id)) ?? null,
    attachments: new Map(),
  });
}
