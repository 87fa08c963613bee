import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { hardened, readFuses } from '../../scripts/lib/fuses.mjs';
import { giveToApp } from '../../scripts/lib/unprivileged.mjs';
import { makePackage, PackagedComputer, programIn } from './packaged.ts';
import { recordsIn } from './plenum.ts';
import { wordsOf } from './wordFile.ts';

const card = 'A card that was typed in the packaged program';

/** The package is made for the test, of what is built already, and its program is ended however the test ends. */
const test = base.extend<{
  made: { readonly folder: string; readonly said: string };
  computer: PackagedComputer;
}>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are wanted from the pattern
  made: async ({}, give) => {
    const folder = giveToApp(mkdtempSync(path.join(tmpdir(), 'plenum-made-')));
    await give({ folder, said: makePackage(folder) });
    rmSync(folder, { recursive: true });
  },
  computer: async ({ made }, give) => {
    const computer = new PackagedComputer(programIn(made.folder));
    await give(computer);
    await computer.off();
  },
});

/** The ids of the partners, from what the window itself was given. */
function partnerIds(window: Page): Promise<readonly string[]> {
  return window.evaluate(async () => {
    const { workshop } = (await self.plenum.call('app/start', undefined)) as {
      workshop: { records: { partners: Uint8Array } };
    };
    const rows = JSON.parse(new TextDecoder().decode(workshop.records.partners)) as { id: string }[];
    return rows.map(({ id }) => id);
  });
}

/** Calls the main process as the window does after its dialog for a folder, which nobody can fill in here. */
async function call(window: Page, name: string, input: unknown): Promise<unknown> {
  return window.evaluate(([name, input]) => self.plenum.call(name, input), [name, input] as const);
}

test('the packaged program does the main job, opens a packet, and cannot be turned into something else', async ({
  made,
  computer,
}) => {
  expect(made.said).toContain('all of them wanted');
  const program = programIn(made.folder);
  expect(await readFuses(program)).toEqual(hardened);
  const foreign = path.join(computer.home, 'foreign.cjs');
  const trace = path.join(computer.home, 'foreign-code-ran');
  writeFileSync(foreign, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`);
  // Each of them would make an Electron that is not hardened run foreign code, or end at once.
  const window = await computer.start(
    {
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require=${foreign}`,
      PLENUM_SQLITE_BINDING: foreign,
    },
    '--inspect=0',
  );

  await window.getByRole('button', { name: 'Open the example' }).click();
  await expect(window.getByRole('navigation', { name: 'Parts of the workshop' })).toBeVisible();
  await window.getByRole('navigation').getByRole('link', { name: 'Run', exact: true }).click();
  const line = window.getByRole('combobox', { name: /^New card/ }).first();
  await line.fill(card);
  await line.press('Enter');
  await expect(window.getByText(card).first()).toBeVisible();

  const word = computer.folder('Word');
  const ids = (await partnerIds(window)).slice(0, 1);
  const order = { documents: ['report', 'workplan'], languages: ['en', 'zh'], partnerIds: ids };
  await call(window, 'export/start', { folder: word, ...order });
  const files = readdirSync(word, { recursive: true, encoding: 'utf8' });
  const reports = files.filter((name) => /Workshop report.*\.docx$/.test(name));
  expect(files.filter((name) => name.endsWith('.docx'))).toHaveLength(4);
  expect(wordsOf(path.join(word, reports[0] ?? '')).join('\n')).toContain(card);

  const packets = computer.folder('Packets');
  await call(window, 'packets/write', { folder: packets, partnerIds: ids, passphrase: null });
  const [packet] = readdirSync(packets, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.plenum-packet'),
  );
  const copy = await computer.openFile(path.join(packets, packet ?? ''));
  await expect(copy.getByRole('link', { name: 'Workplan', exact: true })).toBeVisible();

  await computer.close();
  expect(computer.said).not.toMatch(/Debugger listening/);
  expect(existsSync(trace)).toBe(false);
  const workshops = readdirSync(computer.documents).filter((name) => name.endsWith('.plenum'));
  const cards = workshops.flatMap((name) => [
    ...recordsIn(path.join(computer.documents, name)).cards.values(),
  ]);
  expect(cards.filter(({ text }) => text.en === card)).toHaveLength(1);
});
