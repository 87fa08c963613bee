import type { Page } from '@playwright/test';
import { BoardPage } from './board.ts';
import { expect, test } from './plenum.ts';
import { carry } from './spoken.ts';

function lane(page: Page, challenge: RegExp) {
  return page.getByRole('list', { name: 'Challenges and ways to overcome them' }).getByRole('listitem', {
    name: challenge,
  });
}

test('each challenge is answered in its lane: written, dragged and carried there', async ({ window }) => {
  const board = new BoardPage(window);
  await board.goTo('Ways to overcome');
  const [factories, sectors] = [lane(window, /Far more factories/), lane(window, /Sectors we do not know/)];

  await test.step('challenges without an answer stand out', async () => {
    await expect(lane(window, /One.*|Each province reports/).first()).toBeVisible();
    await expect(window.getByText(/of 11 challenges ha(?:s|ve) no answer yet/)).toBeVisible();
    await expect(factories).not.toContainText('No answer yet');
  });

  await test.step('what is typed answers the chosen challenge', async () => {
    await sectors.getByRole('button', { name: /^Add a way to overcome/ }).click();
    await window.keyboard.type('Borrow cases from Liuyang');
    await window.keyboard.press('Enter');
    await expect(sectors).toContainText('Borrow cases from Liuyang');
  });

  await test.step('Ctrl and an arrow choose another challenge without leaving the line', async () => {
    await window.keyboard.press('Control+ArrowUp');
    await window.keyboard.type('Train trainers in the county seats');
    await window.keyboard.press('Enter');
    await expect(factories).toContainText('Train trainers in the county seats');
  });

  await test.step('a card is dragged to another challenge', async () => {
    await board.drag(board.card('Borrow cases'), factories.getByRole('heading'));
    await expect(factories).toContainText('Borrow cases from Liuyang');
  });

  await test.step('and carried back by keyboard', async () => {
    await board.card('Borrow cases').focus();
    await window.keyboard.press('Space');
    await carry(window, 'ArrowDown', /as a way to overcome K-\d+ Sectors we do not know/);
    await window.keyboard.press('Space');
    await expect(sectors).toContainText('Borrow cases from Liuyang');
    await expect(window.getByRole('button', { name: 'Undo: challenge that a card answers' })).toBeVisible();
  });

  await test.step('the same cards are clustered on the board', async () => {
    await window.getByRole('radio', { name: 'As a board' }).click();
    await expect(board.card('Borrow cases')).toBeVisible();
    await expect(window.getByRole('region', { name: /More trainers, closer/ })).toBeVisible();
  });
});
