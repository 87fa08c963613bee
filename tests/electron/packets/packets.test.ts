import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/lib/nodeCrypto.ts';
import type { WorkshopStore } from '../../../electron/store/workshopStore.ts';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { planPartOf } from '../../../shared/merge/planPart.ts';
import { originOf } from '../../../shared/records/ownPlan.ts';
import { workplanOf, workshopOf } from '../../../shared/records/queries.ts';
import { emptyRecords } from '../../../shared/records/tables.ts';
import { anId, en } from '../../builders.ts';
import { fullPlan } from '../../planBuilders.ts';
import { opened } from '../store/temporary.ts';
import { aHost, anOffice, arrived, merged, openedCopy, received, returned, run, sent } from './offices.ts';

const saws = anId<PartnerId>(30);
const first = anId<ActivityId>(1000);
const second = anId<ActivityId>(1001);

function reword(store: WorkshopStore, id: ActivityId, title: string): string {
  return run(store, 'activities/edit', { rows: [{ id, fields: { title: en(title) } }] });
}

describe('a packet for a partner', () => {
  it('is written under the names of workshop and partner, kept in the workshop file, and nobody’s file is written over', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const one = await sent(office, host, saws);
    const two = await sent(office, host, saws);
    expect(path.basename(one)).toMatch(/^.+ - .+\.plenum-packet$/);
    expect(two).toBe(one.replace('.plenum-packet', ' (2).plenum-packet'));
    const rows = [...host.records.packets.values()];
    expect(rows.map(({ direction, way, revision }) => [direction, way, revision])).toEqual([
      ['out', 'packet', 0],
      ['out', 'packet', 0],
    ]);
    expect(rows.map(({ blob }) => Buffer.from(host.blobs.get(blob) ?? []))).toEqual(
      [one, two].map((file) => readFileSync(file)),
    );
    expect(office.packets.hasWritten(one)).toBe(true);
    expect(host.history.undo).toBeNull();
  });

  it('becomes a workshop file of its own, in which nothing but the plan can be changed', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const copy = await openedCopy(office, await sent(office, host, saws));
    const [out] = host.records.packets.values();
    expect(originOf(copy.records)).toMatchObject({ packetId: out?.id, partnerId: saws, sentAt: out?.at });
    expect(copy.records.packets.get(out?.id as never)).toMatchObject({ direction: 'out', blob: out?.blob });
    expect(copy.blobs.get(out?.blob as never)).toEqual(host.blobs.get(out?.blob as never));
    const plan = workplanOf(host.records, saws);
    expect(planPartOf(copy.records, plan?.id as never)).toEqual(planPartOf(host.records, plan?.id as never));
    expect(reword(copy, first, 'Ours now')).toBe('done');
    expect(run(copy, 'workshop/edit', { fields: { title: en('Not ours') } })).toBe('refused');
  });

  it('is not written for a folder that is gone, and says so', async () => {
    const { packets, folder } = anOffice();
    const host = aHost(fullPlan());
    const order = { folder: path.join(folder, 'gone'), partnerIds: [saws], passphrase: null };
    const { files } = await packets.write({}, host, order, () => {});
    expect(files).toMatchObject([{ kind: 'failed', reason: 'folder-missing' }]);
    expect(host.records.packets.size).toBe(0);
  });

  it('is left out when somebody cancels, and those before it stay', async () => {
    const { packets, folder } = anOffice();
    const host = aHost(fullPlan());
    const partnerIds = [...host.records.partners.keys()];
    expect(partnerIds.length).toBeGreaterThan(1);
    const asker = {};
    const { files } = await packets.write(
      asker,
      host,
      { folder, partnerIds, passphrase: null },
      ({ done }) => {
        if (done === 1) packets.cancel(asker);
      },
    );
    expect(files.map(({ kind }) => kind)).toEqual(['written', ...partnerIds.slice(1).map(() => 'cancelled')]);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(host.records.packets.size).toBe(1);
  });
});

describe('a plan that comes back', () => {
  it('is taken in, merged against what was sent, and can be undone and merged again', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const copy = await openedCopy(office, await sent(office, host, saws));
    reword(copy, first, 'Reworded by SAWS');
    reword(host, second, 'Reworded by the office');
    const id = await received(office, host, await returned(office, copy));
    const { base, theirs, notices } = await arrived(office, host, id);
    expect(notices).toEqual([]);
    expect(base?.activities.get(first)?.title).not.toEqual(en('Reworded by SAWS'));
    expect(theirs.activities.get(first)?.title).toEqual(en('Reworded by SAWS'));
    const before = host.records;
    expect(await merged(office, host, id)).toEqual({ kind: 'done' });
    expect(host.records.activities.get(first)?.title.en).toBe('Reworded by SAWS');
    expect(host.records.activities.get(second)?.title.en).toBe('Reworded by the office');
    expect(host.records.planMerges.get(id)?.taken).toMatchObject([{ id: first, change: 'edited' }]);
    expect(await merged(office, host, id)).toMatchObject({ refusal: { kind: 'already-merged' } });
    host.undo('undo', 'test');
    expect(host.records.activities).toEqual(before.activities);
    expect(host.records.planMerges.size).toBe(0);
    expect(host.records.packets.has(id)).toBe(true);
    expect(await merged(office, host, id)).toEqual({ kind: 'done' });
  });

  it('is known when the same bytes come again', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const file = await returned(office, await openedCopy(office, await sent(office, host, saws)));
    const id = await received(office, host, file);
    const again = await office.packets.receive(host, { file });
    expect(again).toEqual({ kind: 'problem', problem: { kind: 'received-before', packetId: id } });
  });

  it.each(['in order', 'the later one first'])('twice is merged from where it was: %s', async (order) => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const copy = await openedCopy(office, await sent(office, host, saws));
    reword(copy, first, 'First return');
    const one = await returned(office, copy);
    reword(copy, second, 'Second return');
    const two = await returned(office, copy);
    expect([one, two].map((file) => path.basename(file).slice(-16))).toEqual([
      ' 1.plenum-packet',
      ' 2.plenum-packet',
    ]);
    const [early, late] = [await received(office, host, one), await received(office, host, two)];
    expect([early, late].map((id) => host.records.packets.get(id)?.revision)).toEqual([1, 2]);
    if (order === 'in order') {
      await merged(office, host, early);
      const { base, notices } = await arrived(office, host, late);
      expect(base?.activities.get(first)?.title.en).toBe('First return');
      expect(notices).toEqual([]);
      await merged(office, host, late);
    } else {
      await merged(office, host, late);
      expect((await arrived(office, host, early)).notices).toEqual([{ kind: 'superseded' }]);
      await merged(office, host, early);
    }
    expect([first, second].map((id) => host.records.activities.get(id)?.title.en)).toEqual([
      'First return',
      'Second return',
    ]);
  });

  it('takes nothing back that came from a copy of the same file', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const one = await openedCopy(office, await sent(office, host, saws));
    const twin = path.join(office.folder, 'twin.plenum');
    one.copyTo(twin);
    const other = opened(twin);
    reword(one, first, 'On one laptop');
    await merged(office, host, await received(office, host, await returned(office, one)));
    await returned(office, other);
    reword(other, second, 'On the other');
    const id = await received(office, host, await returned(office, other));
    expect(host.records.packets.get(id)?.revision).toBe(2);
    expect(await merged(office, host, id)).toEqual({ kind: 'done' });
    expect([first, second].map((row) => host.records.activities.get(row)?.title.en)).toEqual([
      'On one laptop',
      'On the other',
    ]);
  });

  it('starts from what it brings when the workshop has lost what was sent', async () => {
    const office = anOffice();
    const records = fullPlan();
    const copy = await openedCopy(office, await sent(office, aHost(records), saws));
    reword(copy, first, 'Reworded');
    // Another copy of the same workshop, from before the packet went out.
    const host = aHost(records);
    const { base, notices } = await arrived(
      office,
      host,
      await received(office, host, await returned(office, copy)),
    );
    expect(base?.activities.get(first)).toEqual(records.activities.get(first));
    expect(notices).toEqual([]);
  });

  it('is refused elsewhere, by name', async () => {
    const office = anOffice();
    const records = fullPlan();
    const host = aHost(records);
    const out = await sent(office, host, saws);
    const back = await returned(office, await openedCopy(office, out));
    const { title } = workshopOf(records);
    const partner = records.partners.get(saws)?.name;
    const problemAt = async (at: typeof records, file: string): Promise<unknown> =>
      office.packets.receive(aHost(at), { file });
    const other = new Map(
      [...records.workshops.values()].map((row) => [anId(0xaaa), { ...row, id: anId(0xaaa) }]),
    );
    const elsewhere = { ...records, workshops: other as never };
    expect(await problemAt(records, out)).toMatchObject({ problem: { kind: 'not-a-return' } });
    expect(await problemAt(elsewhere, back)).toEqual({
      kind: 'problem',
      problem: { kind: 'other-workshop', title },
    });
    const without = { ...emptyRecords(), workshops: records.workshops };
    expect(await problemAt(without, back)).toEqual({
      kind: 'problem',
      problem: { kind: 'other-partner', partner },
    });
    const copy = await openedCopy(office, out);
    expect(await office.packets.receive(copy, { file: back })).toEqual({
      kind: 'problem',
      problem: { kind: 'no-workshop', title },
    });
  });

  it('replaces no row of another plan', async () => {
    const office = anOffice();
    const records = fullPlan();
    const host = aHost(records);
    const back = await returned(office, await openedCopy(office, await sent(office, host, saws)));
    const other = [...records.workplans.values()].find(({ partnerId }) => partnerId !== saws);
    const row = records.activities.get(first);
    const moved = new Map(records.activities).set(first, { ...row, workplanId: other?.id } as never);
    const answer = await office.packets.receive(aHost({ ...records, activities: moved }), { file: back });
    expect(answer).toMatchObject({ kind: 'problem', problem: { kind: 'unsafe' } });
  });
});

describe('a passphrase', () => {
  it('is asked for, told when it is wrong, and not needed by who has the workshop', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const file = await sent(office, host, saws, 'Chóngqìng 2017');
    expect(strFromU8(readFileSync(file), true)).not.toContain('records.json');
    expect(await office.packets.look(file, undefined)).toEqual({ kind: 'passphrase', isWrong: false });
    expect(await office.packets.look(file, 'Chongqing 2017')).toEqual({ kind: 'passphrase', isWrong: true });
    // The same letters, composed as another keyboard does.
    const copy = await openedCopy(office, file, 'Chóngqìng 2017'.normalize('NFD'));
    expect([...copy.records.packets.values()]).toMatchObject([{ isProtected: true }]);
    const back = await returned(office, copy, 'returned');
    expect(await office.packets.receive(host, { file: back })).toEqual({
      kind: 'passphrase',
      isWrong: false,
    });
    const id = await received(office, host, back, 'returned');
    expect(host.records.packets.get(id)?.isProtected).toBe(true);
    expect(await merged(office, host, id)).toEqual({ kind: 'done' });
  });

  it('of a later version of the seal is refused by name', async () => {
    const office = anOffice('1.2.3');
    const file = await sent(office, aHost(fullPlan()), saws, 'a passphrase');
    const bytes = readFileSync(file);
    bytes[8] = 2;
    writeFileSync(file, bytes);
    expect(await office.packets.look(file, 'a passphrase')).toEqual({
      kind: 'problem',
      problem: { kind: 'from-newer-app', app: '> 1.2.3' },
    });
  });

  it('keeps out who changes a byte', async () => {
    const office = anOffice();
    const file = await sent(office, aHost(fullPlan()), saws, 'a passphrase');
    const bytes = readFileSync(file);
    const at = bytes.length - 40;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await office.packets.look(file, 'a passphrase')).toMatchObject({
      kind: 'problem',
      problem: { kind: 'damaged' },
    });
  });
});

describe('what only a newer version of the application knows', () => {
  it('survives a partner and an office that both have this one', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const out = await sent(office, host, saws);
    const weather = { rain: ['May', null, 3] };
    writeFileSync(out, fromNewerApp(readFileSync(out), first, { weather }));
    const copy = await openedCopy(office, out);
    expect(copy.records.activities.get(first)?.further).toEqual({ weather });
    reword(copy, first, 'Reworded by SAWS');
    expect(copy.records.activities.get(first)?.further).toEqual({ weather });
    const id = await received(office, host, await returned(office, copy));
    expect(await merged(office, host, id)).toEqual({ kind: 'done' });
    expect(host.records.activities.get(first)).toMatchObject({
      title: en('Reworded by SAWS'),
      further: { weather },
    });
    // And goes out again where the newer version looks for it.
    const again = unzipSync(readFileSync(await sent(office, host, saws)))['records.json'];
    const { activities } = JSON.parse(strFromU8(again ?? new Uint8Array())) as {
      activities: { id: string }[];
    };
    expect(activities.find((row) => row.id === first)).toMatchObject({ weather });
  });
});

/** The packet as a newer version would have written it, with fields in one activity that this one does not know. */
function fromNewerApp(bytes: Uint8Array, id: ActivityId, fields: object): Uint8Array {
  const entries = unzipSync(bytes);
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(strFromU8(entries[name] ?? new Uint8Array())) as Record<string, unknown>;
  const tables = read('records.json') as Record<string, { id: string }[]>;
  const activities = tables['activities']?.map((row) => (row.id === id ? { ...row, ...fields } : row));
  const records = strToU8(JSON.stringify({ ...tables, activities }));
  const manifest = { ...read('packet.json'), app: '9.0.0', entries: { 'records.json': sha256(records) } };
  return zipSync({ 'packet.json': strToU8(JSON.stringify(manifest)), 'records.json': records });
}
