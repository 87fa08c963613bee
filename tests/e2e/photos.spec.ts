import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { BoardPage, saved } from './board.ts';
import { expect, recordsIn, test } from './plenum.ts';

/** Drops a picture of that size on the window, as from a folder. */
async function dropPicture(window: Page, width: number, height: number): Promise<void> {
  await window.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w, h);
      const paper = canvas.getContext('2d');
      if (!paper) throw new Error('no canvas');
      paper.fillStyle = 'teal';
      paper.fillRect(0, 0, w / 2, h);
      const file = new File([await canvas.convertToBlob()], 'flipchart.png', { type: 'image/png' });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [width, height] as const,
  );
}

test('a photo of a flipchart is dropped on a session, described, taken back and kept in the file', async ({
  app,
  window,
  computer,
}) => {
  await new BoardPage(window).goTo('Achievements');
  await dropPicture(window, 4000, 3000);
  const photos = window.getByRole('list', { name: 'Photos of the session' }).getByRole('listitem');
  await expect(photos).toHaveCount(1);
  await expect(photos.locator('img')).toHaveJSProperty('naturalWidth', 2000);

  await photos.getByRole('button', { name: 'What it shows' }).click();
  await window.keyboard.type('The wall after clustering');
  await window.keyboard.press('Enter');
  await photos.getByRole('button', { name: /What The wall/ }).click();
  await window.getByRole('option', { name: /^K-01/ }).click();

  await photos.getByRole('button', { name: 'Enlarge: The wall after clustering' }).click();
  await expect(window.getByRole('dialog').getByRole('img')).toBeVisible();
  await window.keyboard.press('Escape');

  await photos.getByRole('button', { name: /^More for/ }).click();
  await window.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(photos).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(photos.locator('img')).toHaveJSProperty('naturalWidth', 2000);
  await saved(window);
  await app.close();

  const [file = ''] = readdirSync(computer.documents).filter((name) => name.endsWith('.plenum'));
  const kept = [...recordsIn(path.join(computer.documents, file)).photos.values()];
  expect(kept).toMatchObject([{ caption: { en: 'The wall after clustering' }, width: 2000, height: 1500 }]);
  expect(kept[0]?.clusterId).not.toBeNull();
});

test('a picture that cannot be read says so and adds nothing', async ({ window }) => {
  await new BoardPage(window).goTo('Achievements');
  await window.getByRole('tab', { name: 'Photos' }).click();
  await window
    .getByLabel('Photos to add')
    .setInputFiles({ name: 'broken.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
  await expect(window.getByText('broken.jpg is not a picture that can be read.')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'No photos yet' })).toBeVisible();
});
