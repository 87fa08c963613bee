import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../shared/i18n/en.ts';
import { zhCN } from '../../shared/i18n/zhCN.ts';
import { anOffice } from '../electron/packets/offices.ts';
import { newFile, opened, temporaryFolder } from '../electron/store/temporary.ts';
import { listFiles, returnedFiles } from './corpus.ts';
import { hostRecords, passphrase, returned } from './packets.ts';
import type { Said } from './readAll.ts';
import { outcome, written } from './written.ts';

const [lists, returns] = [await listFiles(), returnedFiles()];

/** Reads them all in a process of its own, whose heap is small. */
function readApart(folder: string): readonly Said[] {
  const script = path.join(import.meta.dirname, 'readAll.ts');
  const said = execFileSync(process.execPath, ['--max-old-space-size=256', script, folder, passphrase]);
  return said
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Said);
}

describe('files that were made to do harm, or are something else', () => {
  it('are refused as lists, each with a sentence, in little memory', () => {
    const folder = temporaryFolder();
    const files = written(lists, folder);
    const said = readApart(folder);
    const { is, should } = outcome(files, new Map(said.map(({ file, kind }) => [file, kind])));
    expect(is).toEqual(should);
    for (const { kind } of said) {
      expect(en.listFile.problem).toHaveProperty(kind);
      expect(zhCN.listFile.problem).toHaveProperty(kind);
    }
    expect(said.at(-1)?.peak).toBeLessThan((said[0]?.peak ?? 0) + 400);
  });

  it('are read as packets and Word files in little memory', () => {
    const folder = temporaryFolder();
    written(returns, folder);
    const said = readApart(folder);
    expect(said).toHaveLength(returns.length);
    expect(said.at(-1)?.peak).toBeLessThan((said[0]?.peak ?? 0) + 400);
  });

  it('do not come back to a workshop, each with a sentence, and its file is as it was', async () => {
    const office = anOffice();
    const workshop = newFile(hostRecords());
    // Opening it leaves a mark of its own the first time.
    opened(workshop).close();
    const before = readFileSync(workshop);
    const store = opened(workshop);
    const folder = temporaryFolder();
    const files = written(returns, folder);
    const kinds = new Map<string, string>();
    for (const name of files.keys()) {
      const answer = await office.packets.receive(store, { file: path.join(folder, name), passphrase });
      const kind = answer.kind === 'problem' ? answer.problem.kind : answer.kind;
      kinds.set(name, kind);
      expect(en.packet.problem).toHaveProperty(kind);
      expect(zhCN.packet.problem).toHaveProperty(kind);
    }
    const { is, should } = outcome(files, kinds);
    expect(is).toEqual(should);
    expect(store.records.packets.size).toBe(0);
    store.close();
    expect(readFileSync(workshop).equals(before)).toBe(true);
  });

  it('are as many as they should be, and one that is right is not among them', async () => {
    expect(lists.length + returns.length).toBeGreaterThan(200);
    const office = anOffice();
    const file = path.join(office.folder, 'right.plenum-packet');
    writeFileSync(file, returned(hostRecords()));
    expect((await office.packets.receive(opened(newFile(hostRecords())), { file })).kind).toBe('received');
  });
});
