import { BoardPage } from './board.ts';
import { expect, test } from './plenum.ts';
import { carry, spoken } from './spoken.ts';

test('cards are written, lifted, carried into a cluster and dropped without the mouse', async ({
  window,
}) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');
  await board.capture.focus();
  await window.keyboard.type('Carried by hand');
  await window.keyboard.press('Enter');
  await board.card('Carried by hand').focus();
  await window.keyboard.press('Space');
  await expect(
    spoken(window)
      .filter({ hasText: /^Lifted C-\d+/ })
      .first(),
  ).toBeAttached();
  await carry(window, 'ArrowLeft', /K-0\d|C-0\d+/);
  await window.keyboard.press('Space');
  await expect(board.clusterOf('Carried by hand')).toHaveCount(1);
});

test('Escape puts a lifted card back', async ({ window }) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');
  await board.write('Stays where it is');
  await board.card('Stays where it is').focus();
  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Escape');
  await expect(
    spoken(window)
      .filter({ hasText: /stays where it was/ })
      .first(),
  ).toBeAttached();
  await expect(board.clusterOf('Stays where it is')).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Undo: new cards' })).toBeVisible();
});

test('the menu of a card opens by key, goes by arrows, and parks it', async ({ window }) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');
  await board.write('To be parked');
  await board.card('To be parked').focus();
  await window.keyboard.press('Shift+F10');
  await expect(window.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
  await window.keyboard.type('Put');
  await expect(window.getByRole('menuitem', { name: 'Put in the parking lot' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(board.card('To be parked')).toHaveCount(0);
  await window.getByRole('button', { name: /^Parking lot \d/ }).click();
  await expect(board.card('To be parked').first()).toBeVisible();
});

test('the menu of a cluster renames it where it stands', async ({ window }) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');
  await window.getByRole('button', { name: 'Actions for K-01' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: 'Title of the cluster' })).toBeFocused();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('Advice first');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: /^K-01 Advice first/ })).toBeVisible();
});

test('a session moves down by key and everything after it is timed anew', async ({ window }) => {
  await window.getByRole('link', { name: 'Agenda', exact: true }).click();
  await window.getByRole('button', { name: /^Opening, aims and introductions, 08:30/ }).focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(window.getByRole('button', { name: /^Achievements, 08:30/ })).toBeVisible();
  await expect(window.getByRole('button', { name: /^Opening, aims and introductions, 09:45/ })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('button', { name: /^Opening, aims and introductions, 08:30/ })).toBeVisible();
});

test('a row of a workplan gets a neighbour from its menu, which is written at once', async ({ window }) => {
  await window.getByRole('link', { name: 'Workplans', exact: true }).click();
  await window.getByRole('button', { name: /^Activity 1\.1\.1/ }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('menuitem', { name: 'Insert activity below' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('menu')).toHaveCount(0);
  await expect(window.getByRole('grid').getByRole('textbox')).toBeFocused();
  await window.keyboard.type('Visit the pilot counties');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('gridcell', { name: /^Visit the pilot counties/ })).toBeVisible();
});
