import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkshop } from '../../electron/store/create.ts';
import { openWorkshop } from '../../electron/store/open.ts';
import { anId } from '../builders.ts';
import { plannedWorkshop } from '../documentBuilders.ts';
import { malformation, opened } from './documents/opened.ts';
import { temporaryFolder } from './documents/temporaryFolder.ts';

const script = path.resolve(import.meta.dirname, '../../electron/export.ts');
const patience = 60_000;

/** The command itself, as a process of its own without a window. */
function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [script, '--export', ...args], { encoding: 'utf8' });
}

function workshopFile(folder: string): string {
  const file = path.join(folder, 'workshop.plenum');
  const birth = { commandId: anId<string>(999), name: 'test', actor: 'test', at: '2017-04-11T08:00:00Z' };
  createWorkshop(file, plannedWorkshop(), birth);
  return file;
}

function expectRefusal({ status, stdout, stderr }: ReturnType<typeof run>, why: string): void {
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(why);
  expect(stderr).toMatch(/错误：.*\p{Script=Han}/u);
}

describe('export without a window', { timeout: patience }, () => {
  it('writes the Word files of a workshop file, with progress', () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'new', 'folder');
    const { status, stdout, stderr } = run(
      workshopFile(folder),
      '--out',
      out,
      '--documents',
      'report,workplan',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe('[1/6] Workshop report - Consultation workshop - en.docx');
    expect(stdout).toContain('6 of 6 files');
    expect(readdirSync(out)).toHaveLength(6);
  });

  it('writes every document of the example in the chosen language', () => {
    const out = temporaryFolder();
    expect(run('--example', 'score-chongqing', '--out', out, '--lang', 'zh').status).toBe(0);
    const files = readdirSync(out);
    expect(files.length).toBeGreaterThan(9);
    for (const name of files)
      expect(name).toMatch(/^(战略|工作计划|研讨会报告|议程|参会者名单) - .* - zh\.(docx|xlsx|csv)$/);
  });

  it('refuses a file that is no workshop, and makes no folder for it', () => {
    const folder = temporaryFolder();
    const letter = path.join(folder, 'letter.txt');
    writeFileSync(letter, 'Dear colleagues');
    expectRefusal(run(letter, '--out', path.join(folder, 'out')), 'is not a Plenum workshop');
    expectRefusal(run(path.join(folder, 'gone'), '--out', path.join(folder, 'out')), 'does not exist');
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });

  it('refuses a folder that cannot be made', () => {
    const folder = temporaryFolder();
    const file = workshopFile(folder);
    expectRefusal(run(file, '--out', path.join(file, 'out')), 'cannot be made');
  });

  it('refuses a workshop that is open in the app', () => {
    const folder = temporaryFolder();
    const file = workshopFile(folder);
    const app = openWorkshop(file);
    expectRefusal(run(file, '--out', folder), 'is open in Plenum');
    if (app.kind === 'opened') app.store.close();
  });

  it.skipIf(process.platform === 'win32')('interrupted, leaves complete files and nothing else', async () => {
    const out = temporaryFolder();
    const args = [
      script,
      '--export',
      '--example',
      'score-chongqing',
      '--out',
      out,
      '--documents',
      'workplan',
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => child.kill('SIGINT'));
    expect(await once(child, 'exit')).toEqual([1, null]);
    const files = readdirSync(out);
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      expect(name).toMatch(/\.docx$/);
      const parts = opened(readFileSync(path.join(out, name)));
      expect(malformation(parts.get('word/document.xml') ?? 'missing')).toBeNull();
    }
  });
});
