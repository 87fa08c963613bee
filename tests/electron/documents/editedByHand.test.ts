import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { isEditedByHand } from '../../../electron/documents/editedByHand.ts';
import { exportAll } from '../../../electron/documents/exportAll.ts';
import { DocumentRenderer } from '../../../electron/documents/renderInWorker.ts';
import { idle, plannedWorkshop } from '../../documentBuilders.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const name = 'Workplan - Expert trainers - en.docx';

async function exportInto(folder: string) {
  const renderer = new DocumentRenderer();
  onTestFinished(async () => renderer.close());
  const order = {
    records: plannedWorkshop(),
    languages: ['en'],
    partnerIds: [idle],
    folder,
    renderer,
  } as const;
  return (await exportAll(order)).files[0];
}

/** What a word processor does to the properties when a person saves. */
function saveAs(person: string, file: string): void {
  const parts = unzipSync(readFileSync(file));
  const properties = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const saved = properties.replace(/(<cp:lastModifiedBy>)[^<]*/, `$1${person}`);
  writeFileSync(file, zipSync({ ...parts, 'docProps/core.xml': strToU8(saved) }));
}

it('writes over its own document', async () => {
  const folder = temporaryFolder();
  await exportInto(folder);
  expect((await exportInto(folder))?.kind).toBe('written');
  expect(readdirSync(folder)).toEqual([name]);
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

it('takes anything that is not a document of ours for somebody’s work', () => {
  expect(isEditedByHand(strToU8('notes of the meeting'))).toBe(true);
  expect(isEditedByHand(zipSync({ 'a.txt': strToU8('a') }))).toBe(true);
  expect(isEditedByHand(new Uint8Array())).toBe(true);
});
