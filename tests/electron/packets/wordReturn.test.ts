import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { build } from '../../../electron/documents/build.ts';
import { requestFor } from '../../../electron/documents/requestFor.ts';
import type { WorkshopStore } from '../../../electron/store/workshopStore.ts';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { planPartOf } from '../../../shared/merge/planPart.ts';
import { workplanOf } from '../../../shared/records/queries.ts';
import { anId, en } from '../../builders.ts';
import { fullPlan } from '../../planBuilders.ts';
import { aHost, anOffice, arrived, merged, openedCopy, received, run, sent } from './offices.ts';

const saws = anId<PartnerId>(30);
const first = anId<ActivityId>(1000);
const second = anId<ActivityId>(1001);

/** A workplan as Word, as an export writes it. */
function exported({ records, moment }: WorkshopStore): Promise<Uint8Array> {
  const file = { document: 'workplan', partnerId: saws, language: 'en', name: 'plan.docx' } as const;
  return build(requestFor(file, { records, moment, bytesOf: () => null, today: '2017-05-02' }));
}

/** Somebody overtypes words in Word. */
function overtyped(bytes: Uint8Array, folder: string, from: string, to: string): string {
  const entries = unzipSync(bytes);
  const text = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain(from);
  const file = path.join(folder, 'Plan from SAWS.docx');
  writeFileSync(file, zipSync({ ...entries, 'word/document.xml': strToU8(text.replaceAll(from, to)) }));
  return file;
}

function reword(store: WorkshopStore, id: ActivityId, title: string): void {
  expect(run(store, 'activities/edit', { rows: [{ id, fields: { title: en(title) } }] })).toBe('done');
}

function planIn({ records }: WorkshopStore): unknown {
  return planPartOf(records, workplanOf(records, saws)?.id as never);
}

describe('a Word file that comes back', () => {
  it('is laid against the plan as it was when the file was written', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const then = planIn(host);
    const bytes = await exported(host);
    reword(host, second, 'Reworded since');
    const words = host.records.activities.get(first)?.title.en ?? '';
    const id = await received(office, host, overtyped(bytes, office.folder, words, 'Visit every factory'));
    expect(host.records.packets.get(id)).toMatchObject({
      way: 'word',
      direction: 'back',
      partnerId: saws,
      name: 'Plan from SAWS.docx',
    });
    const arrival = await arrived(office, host, id);
    expect(arrival.base).toEqual(then);
    expect(arrival.notices).toEqual([]);
    // A merge reads the file again: rows that were written in Word have the same ids then.
    expect(await arrived(office, host, id)).toEqual(arrival);
    expect(await merged(office, host, id)).toEqual({ kind: 'done' });
    expect(host.records.activities.get(first)?.title.en).toBe('Visit every factory');
    expect(host.records.activities.get(second)?.title.en).toBe('Reworded since');
  });

  it('out of a partner’s copy is laid against the packet that the copy was made from', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const then = planIn(host);
    const copy = await openedCopy(office, await sent(office, host, saws));
    reword(copy, second, 'Reworded by SAWS');
    const words = host.records.activities.get(first)?.title.en ?? '';
    const file = overtyped(await exported(copy), office.folder, words, 'Visit every factory');
    reword(host, anId<ActivityId>(1002), 'Reworded in the office');
    const id = await received(office, host, file);
    const { base, notices } = await arrived(office, host, id);
    expect(base).toEqual(then);
    expect(notices).toEqual([]);
    expect(await merged(office, host, id)).toEqual({ kind: 'done' });
    const titles = [first, second, anId<ActivityId>(1002)].map(
      (row) => host.records.activities.get(row)?.title.en,
    );
    expect(titles).toEqual(['Visit every factory', 'Reworded by SAWS', 'Reworded in the office']);
  });

  it('may be read into the partner’s own copy', async () => {
    const office = anOffice();
    const copy = await openedCopy(office, await sent(office, aHost(fullPlan()), saws));
    const words = copy.records.activities.get(first)?.title.en ?? '';
    const id = await received(office, copy, overtyped(await exported(copy), office.folder, words, 'By hand'));
    expect(await merged(office, copy, id)).toEqual({ kind: 'done' });
    expect(copy.records.activities.get(first)?.title.en).toBe('By hand');
  });

  it('from before anybody wrote down when starts from nothing that is known', async () => {
    const office = anOffice();
    const host = aHost(fullPlan());
    const other = aHost(fullPlan());
    reword(other, second, 'Elsewhere');
    const words = other.records.activities.get(first)?.title.en ?? '';
    const id = await received(
      office,
      host,
      overtyped(await exported(other), office.folder, words, 'By hand'),
    );
    const { base, notices } = await arrived(office, host, id);
    expect(base).toBeNull();
    expect(notices).toEqual([{ kind: 'no-base' }]);
  });

  it('of another workshop is refused', async () => {
    const office = anOffice();
    const records = fullPlan();
    const bytes = await exported(aHost(records));
    const words = records.activities.get(first)?.title.en ?? '';
    const file = overtyped(bytes, office.folder, words, 'By hand');
    const moved = new Map(
      [...records.workshops.values()].map((row) => [anId(0xaaa), { ...row, id: anId(0xaaa) }]),
    );
    const answer = await office.packets.receive(aHost({ ...records, workshops: moved as never }), { file });
    expect(answer).toMatchObject({ kind: 'problem', problem: { kind: 'other-workshop' } });
  });
});
