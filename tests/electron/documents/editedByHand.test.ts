import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { isEditedByHand } from '../../../electron/documents/editedByHand.ts';
import { exportAll } from '../../../electron/documents/exportAll.ts';
import { DocumentRenderer } from '../../../electron/documents/renderInWorker.ts';
import type { DocumentKind } from '../../../shared/reports/documentKinds.ts';
import { idle, plannedWorkshop } from '../../documentBuilders.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const name = 'Workplan - Expert trainers - en.docx';

// A worker takes its time to start on a busy computer: one serves all tests.
const renderer = new DocumentRenderer();
afterAll(async () => renderer.close());
const patience = 60_000;

async function exportInto(folder: string, document: DocumentKind = 'workplan') {
  const order = {
    records: plannedWorkshop(),
    bytesOf: () => null,
    documents: [document],
    languages: ['en'],
    partnerIds: [idle],
    folder,
    renderer,
  } as const;
  return (await exportAll(order)).files[0];
}

/** What a word processor does to the properties when a person saves. */
function saveAs(person: string, file: string): void {
  const saved = (xml: string): string => xml.replace(/(<cp:lastModifiedBy>)[^<]*/, `$1${person}`);
  writeFileSync(file, withProperties(readFileSync(file), saved));
}

/** The properties of a file after a change. */
function withProperties(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(change(properties)) });
}

describe('an export into the folder of the last one', { timeout: patience }, () => {
  it.each(['workplan', 'workplan-xlsx', 'workplan-csv', 'participants-xlsx'] as const)(
    'writes over its own %s',
    async (document) => {
      const folder = temporaryFolder();
      await exportInto(folder, document);
      expect((await exportInto(folder, document))?.kind).toBe('written');
      expect(readdirSync(folder)).toHaveLength(1);
    },
  );

  it('knows its own document also when the clock moved on while it was written', async () => {
    const folder = temporaryFolder();
    await exportInto(folder);
    const written = readFileSync(path.join(folder, name));
    const times = /(<dcterms:modified[^>]*>)[^<]*/;
    const created = /<dcterms:created[^>]*>([^<]*)/.exec(
      strFromU8(unzipSync(written)['docProps/core.xml'] ?? new Uint8Array()),
    )?.[1];
    const later = (ms: number): string => new Date(Date.parse(created ?? '') + ms).toISOString();
    expect(isEditedByHand(withProperties(written, (xml) => xml.replace(times, `$1${later(1)}`)))).toBe(false);
    expect(isEditedByHand(withProperties(written, (xml) => xml.replace(times, `$1${later(60_000)}`)))).toBe(
      true,
    );
  });

  it('leaves a document that somebody has saved since as it is, and writes beside it', async () => {
    const folder = temporaryFolder();
    await exportInto(folder);
    saveAs('王处长', path.join(folder, name));
    const edited = readFileSync(path.join(folder, name));
    expect(await exportInto(folder)).toMatchObject({ kind: 'written-under-new-name', because: 'edited' });
    expect(readFileSync(path.join(folder, name)).equals(edited)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['Workplan - Expert trainers - en (2).docx', name]);
  });
});

it('knows a CSV file of ours until somebody has changed it', { timeout: patience }, async () => {
  const folder = temporaryFolder();
  await exportInto(folder, 'workplan-csv');
  const [own = ''] = readdirSync(folder);
  const csv = readFileSync(path.join(folder, own), 'utf8');
  writeFileSync(path.join(folder, own), csv.replace('\r\n', ',new column\r\n'));
  expect(await exportInto(folder, 'workplan-csv')).toMatchObject({ because: 'edited' });
  writeFileSync(path.join(folder, own), csv);
  expect((await exportInto(folder, 'workplan-csv'))?.kind).toBe('written');
});

it('takes anything that is not a document of ours for somebody’s work', () => {
  expect(isEditedByHand(strToU8('notes of the meeting'))).toBe(true);
  expect(isEditedByHand(zipSync({ 'a.txt': strToU8('a') }))).toBe(true);
  expect(isEditedByHand(new Uint8Array())).toBe(true);
});
