import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { createWorkshop } from '../../electron/store/create.ts';
import { giveToApp } from '../../scripts/lib/unprivileged.mjs';
import { smallWorkshop } from '../smallWorkshop.ts';
import { saved } from './board.ts';
import { type Computer, expect, test } from './plenum.ts';

function aFile(computer: Computer, name: string): string {
  const file = path.join(computer.folder('From a colleague'), name);
  createWorkshop(file, smallWorkshop(), {
    commandId: 'birth',
    name: 'create',
    actor: 'a colleague',
    at: '2017-04-11',
  });
  giveToApp(computer.home);
  return file;
}

test('the first start offers the example and templates, in either language at once', async ({ computer }) => {
  const app = await computer.start();
  const window = await app.firstWindow();
  await expect(window.getByRole('button', { name: 'Open the example' })).toBeVisible();
  await window.getByText('中文', { exact: true }).click();
  await expect(window.getByRole('button', { name: '打开示例' })).toBeVisible();
  await expect(window.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await window.getByRole('button', { name: /^空白/ }).click();
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await saved(window);
  expect(readdirSync(computer.documents)).toContain('新研讨会.plenum');
});

test('a workshop that was open is listed first, and opens from there', async ({ computer }) => {
  const app = await computer.start(aFile(computer, 'review.plenum'));
  const window = await app.firstWindow();
  await window.getByRole('button', { name: 'Back to the home screen' }).click();
  await window.getByRole('button', { name: /^Consultation/ }).click();
  await expect(window.getByRole('navigation', { name: 'Parts of the workshop' })).toBeVisible();
});

test('a second start with the same file shows the window that has it, with another file a second window', async ({
  computer,
}) => {
  const file = aFile(computer, 'review.plenum');
  const app = await computer.start(file);
  const window = await app.firstWindow();
  await expect(window.getByRole('navigation', { name: 'Parts of the workshop' })).toBeVisible();

  await computer.startAgain(file);
  await expect.poll(() => app.windows().length).toBe(1);

  const other = path.join(path.dirname(file), 'other.plenum');
  createWorkshop(other, smallWorkshop(), {
    commandId: 'birth',
    name: 'create',
    actor: 'a colleague',
    at: '2017-04-11',
  });
  giveToApp(other);
  await computer.startAgain(other);
  await expect.poll(() => app.windows().length).toBe(2);
});

test('a file is opened from the dialog', async ({ computer }) => {
  const file = aFile(computer, 'review.plenum');
  const app = await computer.start();
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  const window = await app.firstWindow();
  await window.getByRole('button', { name: /^Open a file/ }).click();
  await expect(window.getByRole('heading', { name: 'Consultation' }).first()).toBeVisible();
});

test.describe('a file that does not open is said in a sentence and stays as it was', () => {
  test('when a newer application has saved it', async ({ computer }) => {
    const file = aFile(computer, 'newer.plenum');
    const db = new Sqlite(file);
    db.pragma('user_version = 99');
    db.close();
    const window = await (await computer.start(file)).firstWindow();
    await expect(
      window.getByText(/newer\.plenum was saved by a newer Plenum \(file version 99/),
    ).toBeVisible();
    await expect(window.getByRole('button', { name: 'Open the example' })).toBeVisible();
  });

  test('when it is something else', async ({ computer }) => {
    const file = path.join(computer.folder('Desktop'), 'notes.plenum');
    writeFileSync(file, 'Dear participants');
    const window = await (await computer.start(file)).firstWindow();
    await expect(window.getByText(/notes\.plenum is not a Plenum workshop/)).toBeVisible();
  });

  test('when it is gone', async ({ computer }) => {
    const window = await (await computer.start(path.join(computer.home, 'gone.plenum'))).firstWindow();
    await expect(window.getByText(/gone\.plenum is not there any more/)).toBeVisible();
  });
});

test('a file dropped on the window opens', async ({ computer }) => {
  const file = aFile(computer, 'dropped.plenum');
  const app = await computer.start();
  const window = await app.firstWindow();
  await expect(window.getByRole('button', { name: 'Open the example' })).toBeVisible();
  // A real drag comes from outside; the browser's own protocol brings one in with a path, as the system does.
  const session = await window.context().newCDPSession(window);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  await expect(window.getByRole('heading', { name: 'Consultation' }).first()).toBeVisible();
});

test('a workshop opens again where the person was', async ({ computer }) => {
  const file = aFile(computer, 'review.plenum');
  const app = await computer.start(file);
  const window = await app.firstWindow();
  await window.getByRole('link', { name: 'Agenda', exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Agenda', level: 2 })).toBeVisible();
  await window.getByRole('button', { name: 'Back to the home screen' }).click();
  await window.getByRole('button', { name: /^Consultation/ }).click();
  await expect(window.getByRole('link', { name: 'Agenda', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('the frame of a workshop is kept as a template, and another one starts from it', async ({
  computer,
}) => {
  const app = await computer.start('--example', 'score-chongqing');
  const window = await app.firstWindow();
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Save as a template…' }).click();
  await window.getByRole('textbox', { name: 'Name', exact: true }).fill('Two days in Chongqing');
  await window.keyboard.press('Enter');
  await expect(window.getByText(/^Saved: “Two days in Chongqing”/)).toBeVisible();
  await window.getByRole('button', { name: 'Back to the home screen' }).click();

  const template = window.getByRole('button', { name: /^Your own template Two days in Chongqing/ });
  await template.click();
  await expect(window.getByRole('link', { name: /20 Sessions/ })).toBeVisible();
  await expect(window.getByRole('link', { name: /0 Cards/ })).toBeVisible();
  await window.getByRole('button', { name: 'Back to the home screen' }).click();
  await window.getByRole('button', { name: 'Remove the template “Two days in Chongqing”' }).click();
  await expect(template).toHaveCount(0);
});
