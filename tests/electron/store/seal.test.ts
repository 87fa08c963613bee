import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../electron/store/database.ts';
import { openInSlices } from '../../../electron/store/open.ts';
import type { WorkshopStore } from '../../../electron/store/workshopStore.ts';
import { between } from '../../../shared/records/diff.ts';
import { readWritten } from '../../../shared/records/writtenRecords.ts';
import { anId, en } from '../../builders.ts';
import { newFile, opened } from './temporary.ts';

const facilitator = { role: 'facilitator', actor: 'Ms Chen' } as const;

async function openedInSlices(file: string, seal: string | null): Promise<WorkshopStore> {
  const result = await openInSlices(file, seal);
  if (result.kind !== 'opened') throw new Error(`expected to open: ${JSON.stringify(result)}`);
  onTestFinished(() => result.store.close());
  return result.store;
}

function edit(store: WorkshopStore, words: string): void {
  const input = { id: anId(60), text: en(words) };
  const outcome = store.run({ commandId: words, gesture: words, name: 'cards/edit', input }, facilitator);
  expect(outcome.kind).toBe('done');
}

function closedWithSeal(store: WorkshopStore): string {
  const { seal } = store;
  store.close();
  if (seal === null) throw new Error('the rows are known');
  return seal;
}

function spoil(file: string, sql: string): void {
  const db = connect(file, { create: false });
  db.exec(sql);
  db.close();
}

describe('the seal of the rows of a file', () => {
  it('opens the same workshop as a look at every row does, whatever was done since', async () => {
    const file = newFile();
    const store = opened(file);
    edit(store, 'once');
    edit(store, 'twice');
    const seal = closedWithSeal(store);
    const sealed = await openedInSlices(file, seal);
    expect(between(store.records, sealed.records)).toEqual({});
    expect(sealed.history).toEqual(store.history);
    expect(between(readWritten(sealed.written), sealed.records)).toEqual({});
    expect(closedWithSeal(sealed)).toBe(seal);
  });

  it('is another one when a row is another one', () => {
    const file = newFile();
    const first = closedWithSeal(opened(file));
    const store = opened(file);
    edit(store, 'changed');
    expect(closedWithSeal(store)).not.toBe(first);
  });

  it.each([
    ['a field that its schema refuses', `UPDATE cards SET text = '{"en":1,"zh":""}'`],
    ['what is no JSON', `UPDATE cards SET text = '{"en":'`],
    ['a field of no row', `UPDATE cards SET text = '{"en":"","zh":""},"more":1'`],
  ])('does not vouch for rows that were changed behind it: %s', async (_, sql) => {
    const file = newFile();
    const seal = closedWithSeal(opened(file));
    spoil(file, sql);
    expect(await openInSlices(file, seal)).toMatchObject({ kind: 'damaged' });
  });

  it('follows the records on their way to a window', () => {
    const store = opened(newFile());
    edit(store, 'for the window');
    expect(between(readWritten(store.written), store.records)).toEqual({});
  });
});
