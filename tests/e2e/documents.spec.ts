import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './plenum.ts';
import { wordsOf } from './wordFile.ts';

async function willChoose(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
}

test('the report, the agenda and the list of participants are written by keyboard, in both languages', async ({
  app,
  window,
  computer,
}) => {
  const folder = computer.folder('Documents of the workshop');
  await willChoose(app, folder);
  await window.getByRole('link', { name: 'Export', exact: true }).click();
  const documents = window.getByRole('region', { name: 'Documents' });
  await expect(documents.getByRole('checkbox', { checked: true })).toHaveCount(8);

  for (const form of ['Word', 'Excel', 'CSV']) {
    await documents.getByRole('checkbox', { name: new RegExp(`^Workplans ?${form}`) }).focus();
    await window.keyboard.press('Space');
  }
  await expect(window.getByRole('region', { name: 'Workplans of' })).toHaveCount(0);
  await expect(window.getByText('10 files in English and Chinese')).toBeVisible();
  await window.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await expect(window.getByText('10 files are written')).toBeVisible({ timeout: 60_000 });

  const names = readdirSync(folder);
  const file = (start: string): string =>
    path.join(folder, names.find((name) => name.startsWith(start)) ?? '');
  expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(2);
  const report = wordsOf(file('Workshop report - '));
  for (const words of ['Contents', 'Parking lot', 'What made our work hard, and what will be harder next?'])
    expect(report).toContain(words);
  expect(report.some((words) => words.startsWith('K-01'))).toBe(true);
  expect(wordsOf(file('研讨会报告 - ')).join('\n')).toContain('待议事项');
  expect(wordsOf(file('Agenda - ')).join('\n')).toContain('08:30 – 09:15');
});
