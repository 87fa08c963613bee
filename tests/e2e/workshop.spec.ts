import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { BoardPage, saved } from './board.ts';
import { expect, test } from './plenum.ts';
import { rowsOf, wordsOf } from './wordFile.ts';

const ideas = [
  'Inspectors return after a month',
  'Owners share the cost of training',
  'Buyers visit the line',
] as const;
const [returns, cost, buyers] = ideas;

/** The system's own window for choosing a folder cannot be driven; this is the answer that a person would give in it. */
async function willChoose(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
}

test('from cards on a board, by mouse and by keyboard, over a restart, to the words of a Word file', async ({
  computer,
  app,
  window,
}) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');

  await test.step('types cards', async () => {
    await board.write(...ideas);
    await expect(board.capture).toBeFocused();
    await expect(board.capture).toHaveValue('');
  });

  await test.step('drags a card on a card, which makes a cluster of both, and names it', async () => {
    await board.drag(board.card(returns), board.card(cost));
    await expect(board.clusterOf(returns)).toHaveCount(1);
    await expect(board.clusterOf(cost)).toContainText(returns);
    await board.clusterOf(returns).getByText('Name this cluster').click();
    await window.keyboard.type('Follow-up pays for itself');
    await window.keyboard.press('Enter');
    await expect(board.clusterOf(returns)).toHaveAccessibleName(/Follow-up pays for itself/);
  });

  await test.step('moves a card into that cluster with the keyboard alone', async () => {
    await board.card(buyers).focus();
    await window.keyboard.press('c');
    await window.keyboard.type('Follow-up');
    await window.keyboard.press('Enter');
    await expect(board.clusterOf(buyers)).toHaveAccessibleName(/Follow-up pays for itself/);
  });

  await test.step('undoes the move and does it again', async () => {
    await window.getByRole('button', { name: /^Undo: / }).click();
    await expect(board.clusterOf(buyers)).toHaveCount(0);
    await window.getByRole('button', { name: /^Redo: / }).click();
    await expect(board.clusterOf(buyers)).toHaveCount(1);
  });

  await test.step('leaves half a sentence in the line and restarts', async () => {
    await board.capture.click();
    await window.keyboard.type('Half a tho');
    await saved(window);
    await app.close();
  });

  const [file = ''] = readdirSync(computer.documents);
  const again = await computer.start(path.join(computer.documents, file));
  const page = await again.firstWindow();
  const later = new BoardPage(page);
  await later.goTo('Achievements');

  await test.step('finds everything where it was', async () => {
    await page.getByRole('region', { name: /Follow-up pays for itself/ }).scrollIntoViewIfNeeded();
    for (const idea of ideas)
      await expect(later.clusterOf(idea)).toHaveAccessibleName(/Follow-up pays for itself/);
    await expect(later.capture).toHaveValue('Half a tho');
  });

  await test.step('undoes what was done before the restart', async () => {
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(later.clusterOf(buyers)).toHaveCount(0);
    await page.getByRole('button', { name: /^Redo: / }).click();
    await expect(later.clusterOf(buyers)).toHaveCount(1);
  });

  await test.step('adds an activity to a workplan, exports, and reads it in the Word files', async () => {
    await page.getByRole('link', { name: 'Workplans', exact: true }).click();
    await page.getByRole('tab', { name: /Hunan/ }).click();
    await page.getByRole('gridcell', { name: 'Activity', exact: true }).first().click();
    await page.keyboard.type('Film two fireworks workshops before and after');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: /^Film two fireworks/ }).click();
    for (const typed of ['Publicity Division', '2 films', '2018Q1-2018Q3', 'Films shown', 'CNY 60,000']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(typed);
    }
    await page.keyboard.press('Enter');
    await saved(page);

    const folder = computer.folder('Word files');
    await willChoose(again, folder);
    await page.getByRole('link', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: 'Export all' }).click();
    await expect(page.getByText('64 files are written')).toBeVisible({ timeout: 60_000 });

    const names = readdirSync(folder);
    expect(names).toHaveLength(64);
    const english = names.find((name) => name.includes('Hunan') && name.endsWith('en.docx')) ?? '';
    const chinese = names.find((name) => name.includes('湖南') && name.endsWith('zh.docx')) ?? '';
    const activity = 'Film two fireworks workshops before and after';
    // The second table in which the activity stands is that of who does what when.
    const scheduleOf = (file: string): readonly string[] =>
      rowsOf(path.join(folder, file)).filter((row) => row.includes(activity))[1] ?? [];
    expect(scheduleOf(english)).toEqual(expect.arrayContaining(['Publicity Division', '■', 'CNY 60,000']));
    expect(scheduleOf(chinese)).toEqual(
      expect.arrayContaining(['Publicity Division', '■', '人民币60,000元']),
    );
    const word = names.filter((name) => name.endsWith('.docx'));
    const strategies = word.filter((name) => /^(?:Strategy|战略)/u.test(name));
    expect(strategies).toHaveLength(2);
    for (const strategy of strategies)
      expect(rowsOf(path.join(folder, strategy)).flat().join('\n')).toContain(activity);
    const others = word.filter((name) => ![english, chinese, ...strategies].includes(name));
    for (const other of others) {
      expect(wordsOf(path.join(folder, other)).join('\n')).not.toContain('Film two fireworks');
    }
  });
});
