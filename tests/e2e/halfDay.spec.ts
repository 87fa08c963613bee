import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { BoardPage, saved } from './board.ts';
import { expect, test } from './plenum.ts';
import { openWall, recordSent } from './wall.ts';
import { wordsOf } from './wordFile.ts';

const secrets = ['Director Wu leaves at noon', 'li.na@example.org', 'Ask the minister first'] as const;
const [privateNote, contact, parkedWords] = secrets;

async function goTo(window: Page, place: string): Promise<void> {
  await window.getByRole('navigation').first().getByRole('link', { name: place, exact: true }).click();
}

async function prepare(window: Page): Promise<void> {
  await goTo(window, 'Partners');
  const partner = window.getByRole('textbox', { name: /^Add a partner/ });
  for (const name of ['SAWS', 'CEC', 'ILO']) {
    await partner.fill(name);
    await partner.press('Enter');
  }
  await window.getByRole('link', { name: 'Participants', exact: true }).click();
  await window.getByLabel('Add a participant').fill('Li Na');
  await window.keyboard.press('Enter');
  await window.getByRole('gridcell', { name: 'Li Na' }).click();
  for (let column = 0; column < 4; column++) await window.keyboard.press('ArrowRight');
  await window.keyboard.type(contact);
  await window.keyboard.press('Enter');
  await goTo(window, 'Agenda');
  await window.getByRole('button', { name: /^Achievements, / }).press('Enter');
  await window.getByRole('textbox', { name: 'Private note' }).fill(privateNote);
  await window.keyboard.press('Escape');
  await saved(window);
}

/** Forty cards, a number key for each partner. */
async function capture(window: Page, board: BoardPage): Promise<void> {
  await board.capture.focus();
  for (let n = 1; n <= 40; n++) {
    if (n % 14 === 1) await window.keyboard.press(`Alt+${(n - 1) / 14 + 1}`);
    await window.keyboard.type(`Idea ${n}`);
    await window.keyboard.press('Enter');
  }
  await expect(window.getByText('40 cards', { exact: true }).first()).toBeVisible();
}

/** One cluster with the mouse, card on card, and one with the keyboard. */
async function cluster(window: Page, board: BoardPage): Promise<void> {
  await board.drag(board.card('Idea 40$'), board.card('Idea 39$'));
  await window.getByRole('button', { name: 'Actions for K-01' }).click();
  await window.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(window.getByRole('textbox', { name: 'Title of the cluster' })).toBeFocused();
  await window.keyboard.type('Advice instead of fines');
  await window.keyboard.press('Enter');
  await expect(board.clusterOf('Idea 40$')).toContainText('Advice instead of fines');
  const loose = window.getByRole('list', { name: /^Cards not clustered/ }).getByRole('group');
  for (let n = 0; n < 2; n++) {
    await loose.first().focus();
    await window.keyboard.press('c');
    await window.keyboard.type('Owners who invest');
    await window.keyboard.press('Enter');
    await expect(
      window.getByRole('region', { name: /^K-02 Owners who invest/ }).getByRole('group'),
    ).toHaveCount(n + 1);
  }
}

test('half a day: prepared, run, voted, concluded, ended and reported, with nothing private on the wall', async ({
  computer,
}) => {
  test.setTimeout(240_000);
  const app = await computer.start('--example', 'score-consultation');
  const window = await app.firstWindow();
  const sent = await recordSent(app);
  await prepare(window);

  const board = new BoardPage(window);
  await board.goTo('Achievements');
  const wall = await openWall(app, window);
  await window.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(window.getByRole('link', { name: /^Session clock: Achievements/ })).toBeVisible();
  await capture(window, board);
  await cluster(window, board);
  const onWall = window.getByRole('group', { name: 'What is on the wall' });
  await onWall.getByRole('button', { name: 'Board' }).click();
  await expect(wall.getByText('Advice instead of fines')).toBeVisible();

  await test.step('what is put aside stays off the wall', async () => {
    const parking = window.getByRole('region', { name: 'Parking lot' });
    await parking.getByRole('textbox', { name: 'Park an item' }).fill(parkedWords);
    await window.keyboard.press('Enter');
    await expect(parking.getByText(parkedWords)).toBeVisible();
  });

  await test.step('a secret count of hands is on the wall only when it is revealed', async () => {
    await window.getByRole('tab', { name: 'Voting' }).click();
    await window.getByRole('button', { name: 'Start a round' }).click();
    const secret = window.getByRole('checkbox', { name: 'Secret until revealed' });
    await secret.press('Space');
    await expect(secret).toBeChecked();
    await window.getByRole('button', { name: /^Start with/ }).click();
    await window.keyboard.type('70');
    await window.keyboard.press('Tab');
    await window.keyboard.type('23');
    await window.keyboard.press('Enter');
    await onWall.getByRole('button', { name: 'Voting' }).click();
    await expect(wall.getByText('Voting is open')).toBeVisible();
    expect(await sent()).not.toContain('"count":70');
    await window.getByRole('button', { name: 'Reveal' }).click();
    await expect(wall.getByText('93', { exact: true })).toBeVisible();
  });

  await test.step('a finding from the cluster, by one key', async () => {
    await window.getByRole('tab', { name: 'Board' }).click();
    await board.clusterOf('Idea 40$').getByRole('button', { name: /^K-01/ }).focus();
    await window.keyboard.press('f');
    await window.getByRole('tab', { name: 'Findings' }).click();
    const finding = window.getByRole('list', { name: 'Findings' }).getByRole('listitem').first();
    await expect(finding).toContainText('F-01');
    await expect(finding).toContainText('Advice instead of fines');
    await expect(finding.getByRole('button', { name: 'Take K-01 out of F-01' })).toBeVisible();
    await window.getByRole('textbox', { name: /^How many of how many, F-01/ }).fill('77 of 120');
    await window.keyboard.press('Enter');
  });

  await test.step('the session ends with a snapshot, and says that an item is open', async () => {
    await window.getByRole('button', { name: 'End the session' }).click();
    await window.getByRole('link', { name: 'Snapshots' }).click();
    await expect(window.getByRole('article', { name: /Achievements/ })).toContainText('40 cards');
  });

  const report = await test.step('the report is written', async () => {
    const folder = computer.folder('Report');
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, folder);
    await goTo(window, 'Export');
    for (const kind of await window.getByRole('checkbox', { name: /^Workplans/ }).all())
      await kind.press('Space');
    await window.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(window.getByText(/files are written/)).toBeVisible({ timeout: 90_000 });
    const name = readdirSync(folder).find((file) => file.startsWith('Workshop report - '));
    return wordsOf(path.join(folder, name ?? '')).join('\n');
  });
  for (const words of ['K-01', 'Advice instead of fines', 'Idea 40', 'F-01', '77 of 120', '93', parkedWords])
    expect(report).toContain(words);
  expect(report).not.toContain(privateNote);
  expect(report).not.toContain(contact);

  const received = await sent();
  expect(received).toContain('Idea 39');
  expect(received).toContain('"count":70');
  for (const secret of secrets) expect(received).not.toContain(secret);
});
