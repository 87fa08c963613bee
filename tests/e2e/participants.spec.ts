import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { saved } from './board.ts';
import { expect, test } from './plenum.ts';

test('people are typed, imported with a look before they come in, and marked as present', async ({
  computer,
  window,
}) => {
  await window.getByRole('link', { name: 'Partners', exact: true }).click();
  await window.getByRole('link', { name: 'Participants', exact: true }).click();
  await window.getByLabel('Add a participant').fill('Li Na');
  await window.keyboard.press('Enter');
  // Whoever has no partner yet stands below the delegations.
  await window.getByRole('gridcell', { name: 'Participant SA-1' }).click();
  await window.keyboard.press('Control+End');
  await expect(window.getByRole('gridcell', { name: 'Li Na' })).toBeVisible();

  const list = path.join(computer.folder('lists'), 'people.csv');
  writeFileSync(list, '姓名,单位,职务,性别\n王伟,IL,处长,男\n,IL,司机,\n陈静,WTO,顾问,女\n王伟,IL,处长,男\n');
  await window.getByLabel('List of participants (Excel or CSV)').setInputFiles(list);
  const preview = window.getByRole('dialog', { name: 'Who comes in' });
  await expect(preview).toContainText('2 people come in · 1 with a remark · 2 rows cannot be read');
  await expect(preview).toContainText('There is no name in this row.');
  await expect(preview).toContainText('“WTO” is no partner of this workshop');
  await preview.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(window.getByText('31 people · 47 % women')).toBeVisible();

  // By keyboard: a letter under a day says that they were there, Delete that they were not.
  await window.getByRole('gridcell', { name: 'Li Na' }).click();
  await window.keyboard.press('Control+End');
  await window.getByRole('gridcell', { name: '王伟' }).click();
  for (let column = 0; column < 5; column++) await window.keyboard.press('ArrowRight');
  await window.keyboard.type('x');
  await window.keyboard.press('Enter');
  await expect(window.getByText('11 Apr: 28 of 31 present')).toBeVisible();
  await window.getByRole('button', { name: 'All present on 12 Apr' }).click();
  await expect(window.getByText('12 Apr: 31 of 31 present')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('12 Apr: 26 of 31 present')).toBeVisible();
  await saved(window);
});

test('a file that is no list says so and changes nothing', async ({ computer, window }) => {
  await window.evaluate(() => {
    location.hash = '#/partners/people';
  });
  const wrong = path.join(computer.folder('lists'), 'photo.xlsx');
  writeFileSync(wrong, 'PK\u0003\u0004 but no workbook');
  await window.getByLabel('List of participants (Excel or CSV)').setInputFiles(wrong);
  await expect(window.getByText(/photo\.xlsx is damaged or incomplete/)).toBeVisible();
  await expect(window.getByText(/^28 people/)).toBeVisible();
});
