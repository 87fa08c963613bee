import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { saved } from './board.ts';
import { expect, test } from './plenum.ts';

test('earlier recommendations are typed, pasted, imported with a look, and answered by lines', async ({
  computer,
  window,
}) => {
  await window.evaluate(() => {
    location.hash = '#/strategy/recommendations';
  });
  const grid = window.getByRole('grid', { name: 'Response matrix' });
  const rowOf = (text: string) => grid.getByRole('row').filter({ hasText: text });
  const paste = async (text: string) =>
    window.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);

  await grid.getByRole('gridcell').first().click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type('Work with fewer sectors');
  await window.keyboard.press('Enter');
  await expect(rowOf('Work with fewer sectors')).toContainText('No response yet');
  await paste('1. Involve employers earlier\n2. 加强与地方企联的合作');
  await expect(rowOf('Involve employers earlier')).toBeVisible();
  await expect(rowOf('加强与地方企联的合作')).toBeVisible();

  const list = path.join(computer.folder('lists'), 'matrix.csv');
  writeFileSync(
    list,
    'No.,Recommendation,Priority,Response,Answered by\n1,Train more trainers,High,partly accepted,O1.1\n2,Measure productivity,,perhaps,O9.9\n3,,,yes,\n',
  );
  await window.getByLabel('List of recommendations (Excel or CSV)').setInputFiles(list);
  const preview = window.getByRole('dialog', { name: 'Which recommendations come in' });
  await expect(preview).toContainText('2 recommendations come in · 1 with a remark · 1 row cannot be read');
  await expect(preview).toContainText('“perhaps” was not understood under “Response”');
  await preview.getByRole('button', { name: 'Add 2 recommendations' }).click();

  await window.getByRole('radio', { name: 'Unanswered 4' }).click();
  await expect(rowOf('Train more trainers')).toHaveCount(0);
  const doubtful = rowOf('Measure productivity');
  await expect(doubtful).toContainText('perhaps');
  await expect(doubtful).toContainText('The strategy has no line called O9.9.');
  const response = doubtful.getByRole('gridcell').filter({ hasText: 'perhaps' });
  await response.click();
  await window.keyboard.press('Enter');
  await window.getByRole('menuitemradio', { name: 'Accepted', exact: true }).click();
  await expect(doubtful).not.toContainText('perhaps');
  const answer = doubtful.getByRole('gridcell').filter({ hasText: 'O9.9' });
  await answer.click();
  await window.keyboard.press('Enter');
  await window.keyboard.type('O2.1');
  await window.getByRole('option', { name: /^O2\.1/ }).click();
  await window.keyboard.press('Tab');
  await expect(doubtful).not.toContainText('O9.9');
  await expect(window.getByRole('radio', { name: 'Unanswered 3' })).toBeVisible();

  await doubtful.getByText('Measure productivity').click({ button: 'right' });
  await window.getByRole('menuitem', { name: /^Go to O2\.1/ }).click();
  await expect(window.getByRole('heading', { name: 'Strategy', level: 2 })).toBeVisible();
  await saved(window);
});
