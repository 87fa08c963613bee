import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFile } from '../../../electron/documents/writeFile.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const bytes = new TextEncoder().encode('a document');
const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Windows, where a file that Word has open cannot be replaced. */
function openInWord(...files: readonly string[]): typeof disk.rename {
  return async (from, to) => {
    if (files.includes(path.basename(String(to)))) throw failure('EPERM');
    await disk.rename(from, to);
  };
}

describe('writing a document', () => {
  it('replaces the file and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, '工作计划.docx');
    writeFileSync(file, 'the old one, which was longer than the new one');
    expect(await writeFile(file, bytes)).toEqual({ kind: 'written', path: file });
    expect(readFileSync(file, 'utf8')).toBe('a document');
    expect(readdirSync(folder)).toEqual(['工作计划.docx']);
  });

  it('takes a free name beside a file that is open in Word', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'plan.docx');
    writeFileSync(file, 'open in Word');
    writeFileSync(path.join(folder, 'plan (2).docx'), 'from last time');
    const rename = openInWord('plan.docx');
    const written = await writeFile(file, bytes, { ...disk, rename });
    const other = path.join(folder, 'plan (3).docx');
    expect(written).toEqual({ kind: 'written-under-new-name', path: other, wanted: file });
    expect(readFileSync(file, 'utf8')).toBe('open in Word');
    expect(readFileSync(path.join(folder, 'plan (2).docx'), 'utf8')).toBe('from last time');
    expect(readFileSync(other, 'utf8')).toBe('a document');
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('waits for a virus scanner that holds the file for a moment', async () => {
    const folder = temporaryFolder();
    let tries = 0;
    const rename: typeof disk.rename = async (from, to) => {
      if (++tries < 3) throw failure('EBUSY');
      await disk.rename(from, to);
    };
    const file = path.join(folder, 'plan.docx');
    expect(await writeFile(file, bytes, { ...disk, rename })).toEqual({ kind: 'written', path: file });
  });

  it.runIf(process.platform === 'linux')('says that the disk is full and keeps the old file', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'plan.docx');
    writeFileSync(file, 'the old one');
    const open: typeof disk.open = async (name, flags) => {
      if (flags !== 'wx') return disk.open(name, flags);
      // The temporary file exists and the kernel itself refuses to write: a device that is always full.
      await disk.writeFile(name, '');
      return disk.open('/dev/full', 'w');
    };
    expect(await writeFile(file, bytes, { ...disk, open })).toEqual({ kind: 'disk-full' });
    expect(readdirSync(folder)).toEqual(['plan.docx']);
    expect(readFileSync(file, 'utf8')).toBe('the old one');
  });

  it('says that the folder is missing, also when a file stands in its place', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'file'), '');
    expect(await writeFile(path.join(folder, 'gone', 'plan.docx'), bytes)).toEqual({
      kind: 'folder-missing',
    });
    expect(await writeFile(path.join(folder, 'file', 'plan.docx'), bytes)).toEqual({
      kind: 'folder-missing',
    });
  });

  it('leaves nothing when a folder has the name of the document', async () => {
    const folder = temporaryFolder();
    await disk.mkdir(path.join(folder, 'plan.docx', 'inside'), { recursive: true });
    const { kind } = await writeFile(path.join(folder, 'plan.docx'), bytes);
    expect(kind).toBe('not-written');
    expect(readdirSync(folder)).toEqual(['plan.docx']);
  });
});
