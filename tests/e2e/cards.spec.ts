import type { Page } from '@playwright/test';
import { BoardPage } from './board.ts';
import { expect, test } from './plenum.ts';
import { carry } from './spoken.ts';

function strip(page: Page, name: RegExp) {
  return page.getByRole('radiogroup', { name: 'Who speaks' }).getByRole('radio', { name });
}

test('sixty cards of several partners are written without touching the mouse', async ({ window }) => {
  const board = new BoardPage(window);
  await board.goTo('Where we stand');
  await board.capture.focus();
  await expect(strip(window, /has not spoken yet/)).toHaveCount(9);
  for (let n = 1; n <= 60; n++) {
    // Some by a number key, some by name in the line.
    if (n % 10 === 1) await window.keyboard.press(`Alt+${(n - 1) / 10 + 1}`);
    const words = n === 60 ? '@il Idea 60' : `Idea ${n}`;
    await window.keyboard.type(words);
    await window.keyboard.press('Enter');
  }
  await expect(window.getByText('60 cards', { exact: true }).first()).toBeVisible();
  await expect(board.capture).toBeFocused();
  await expect(strip(window, /, 10 cards/)).toHaveCount(5);
  await expect(strip(window, /, 9 cards/)).toHaveCount(1);
  await expect(strip(window, /, 1 card$/)).toHaveCount(1);
  await expect(strip(window, /has not spoken yet/)).toHaveCount(2);
});

test('a card is split at the caret and by its lines, merged, duplicated and coloured by key', async ({
  window,
}) => {
  const board = new BoardPage(window);
  await board.goTo('Where we stand');
  await board.write('Inspectors advise. Owners invest more');

  await test.step('at the caret', async () => {
    await board.card('Inspectors advise').focus();
    await window.keyboard.press('Enter');
    for (const _ of ' more') await window.keyboard.press('ArrowLeft');
    await window.keyboard.press('Control+Enter');
    await expect(board.card('Inspectors advise. Owners invest$')).toBeVisible();
    await expect(window.getByRole('textbox', { name: 'Text of the card' })).toHaveValue('more');
    await window.keyboard.press('Escape');
    await expect(board.card('more$')).toBeFocused();
  });

  await test.step('by its ideas', async () => {
    await window.keyboard.press('ArrowUp');
    await expect(board.card('Inspectors advise. Owners invest$')).toBeFocused();
    await window.keyboard.press('s');
    await expect(board.card('Inspectors advise.$')).toBeVisible();
    await expect(board.card('Owners invest$')).toBeFocused();
  });

  await test.step('merges two, with the words of both', async () => {
    await window.keyboard.press('Shift+ArrowDown');
    await window.keyboard.press('m');
    await expect(window.getByText(/^2 cards merged into C-\d+$/)).toBeVisible();
    await expect(board.card('Owners invest\\s+more$')).toBeFocused();
    await expect(board.card('more$')).toHaveCount(0);
  });

  await test.step('duplicates it and colours the copy', async () => {
    await window.keyboard.press('Control+d');
    await expect(board.card('Owners invest\\s+more$')).toHaveCount(2);
    await expect(board.card('Owners invest\\s+more$').nth(1)).toBeFocused();
    await window.keyboard.press('t');
    await window.keyboard.type('Bl');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('menu')).toHaveCount(0);
    await expect(board.card('Owners invest\\s+more$').nth(1).locator('> div').first()).toHaveAttribute(
      'style',
      /card-blue/,
    );
  });
});

test('clusters merge by mouse and by keyboard, and give cards back', async ({ window }) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');
  const region = (reference: string) => window.getByRole('region', { name: new RegExp(`^${reference}`) });

  await test.step('laid on another one by hand', async () => {
    await board.drag(window.locator('[data-cluster-handle]').first(), region('K-02'));
    await expect(region('K-01')).toHaveCount(0);
    await expect(region('K-02')).toContainText('7 cards');
    await window.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(region('K-01')).toContainText('4 cards');
  });

  await test.step('carried onto another one with the arrows', async () => {
    await region('K-01').getByRole('button', { name: /^K-01/ }).focus();
    await window.keyboard.press('Space');
    await carry(window, 'ArrowDown', /^K-01[^:]*: merged into K-02/);
    await window.keyboard.press('Space');
    await expect(region('K-02')).toContainText('7 cards');
    await expect(region('K-02').getByRole('button', { name: /^K-02/ })).toBeFocused();
  });

  await test.step('chosen from the list', async () => {
    await window.keyboard.press('m');
    await window.keyboard.type('K-03');
    await window.keyboard.press('Enter');
    await expect(region('K-02')).toHaveCount(0);
    await expect(region('K-03')).toBeVisible();
  });

  await test.step('some cards are split off and named', async () => {
    await region('K-03').getByRole('group').first().focus();
    await window.keyboard.press('Shift+ArrowDown');
    await window.getByRole('button', { name: 'Actions for K-03' }).focus();
    await window.keyboard.press('Enter');
    await window.getByRole('menuitem', { name: 'Split off 2 selected cards' }).press('Enter');
    await expect(window.getByRole('textbox', { name: 'Title of the cluster' })).toBeFocused();
    await window.keyboard.type('What inspectors do');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('region', { name: /What inspectors do$/ })).toContainText('2 cards');
  });

  await test.step('become a finding in one key', async () => {
    await window.keyboard.press('f');
    await expect(window.getByText(/^Finding F-\d+ made$/)).toBeVisible();
  });
});

test('only the cards of chosen partners are shown, and nothing is hidden in silence', async ({ window }) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');
  await window.getByRole('button', { name: 'Show partners' }).press('Enter');
  const choice = window.getByRole('dialog', { name: 'Show partners' });
  await choice.getByRole('checkbox').first().press('Space');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('status').filter({ hasText: 'Showing 1 of 9 partners' })).toBeVisible();
  await expect(window.getByText(/^\d+ cards hidden$/)).toBeVisible();
  await board.capture.focus();
  await window.keyboard.press('Alt+2');
  await window.keyboard.type('Said meanwhile');
  await window.keyboard.press('Enter');
  await expect(window.getByText(/A card is there, but hidden/)).toBeVisible();
  await expect(board.card('Said meanwhile')).toHaveCount(0);
  await window.keyboard.press('Escape');
  await expect(board.card('Said meanwhile')).toBeVisible();
});

test('who types right after a drop loses no letter', async ({ window }) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');
  await board.write('Carried away');
  for (let m = 0; m <= 12; m++) {
    const n = 1 + (m % 3);
    const where = window.getByRole('region', { name: new RegExp(`^K-0${n}`) });
    await board.drag(board.card('Carried away'), where);
    await board.capture.evaluate((field) => (field as HTMLElement).focus());
    for (const letter of ` Said at once ${n}`) await window.keyboard.insertText(letter);
    await expect(board.capture).toHaveValue(` Said at once ${n}`);
    await window.keyboard.press('Control+a');
    await window.keyboard.press('Delete');
  }
});
