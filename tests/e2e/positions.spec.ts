import { saved } from './board.ts';
import { expect, test } from './plenum.ts';
import { openWall } from './wall.ts';

test('the partners say line by line where they stand, and the wall goes along', async ({ app, window }) => {
  const wall = await openWall(app, window);
  await window.evaluate(() => {
    location.hash = '#/strategy/positions';
  });
  const grid = window.getByRole('grid', { name: 'Lines and partners' });
  const line = grid.getByRole('row').filter({ hasText: 'O1.1' });
  await line.getByRole('gridcell').nth(2).click();
  await window.keyboard.press('Shift+End');
  await window.keyboard.press('Delete');
  await expect(line).toContainText('0 of 9');
  await window.keyboard.press('3');
  await expect(line).toContainText('9 of 9');
  await window.keyboard.press('Control+z');
  await line.getByRole('button', { name: 'All agree', includeHidden: true }).click();
  await expect(line.getByText('Agreed', { exact: true }).first()).toBeVisible();
  await line.getByRole('gridcell').nth(2).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Go through this line' }).click();

  await window.getByRole('button', { name: 'On the projector' }).click();
  await expect(wall.getByText('O1.1', { exact: true })).toBeVisible();
  const partners = window.getByRole('list', { name: 'The partners on this line' });
  const first = partners.getByRole('listitem').first();
  await first.getByRole('radio', { name: 'With reservation' }).click();
  await window.keyboard.type('Only with a budget for 2018.');
  await window.keyboard.press('Enter');
  await expect(wall.getByText('Only with a budget for 2018.')).toBeVisible();
  await expect(first.getByRole('radio', { name: 'With reservation' })).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('n');
  await expect(
    partners.getByRole('listitem').nth(1).getByRole('radio', { name: 'Not agreed' }),
  ).toBeChecked();
  await window.keyboard.press('Escape');

  await window.keyboard.press('PageDown');
  await expect(window.getByRole('heading', { level: 3 })).toContainText('Zhejiang');
  await expect(wall.getByText('O1.2', { exact: true })).toBeVisible();
  await expect(wall.getByText('Only with a budget for 2018.')).toHaveCount(0);
  await window.getByRole('button', { name: 'On the projector' }).click();
  await expect(wall.getByText('O1.2', { exact: true })).toHaveCount(0);
  await saved(window);
});
