import type { Locator, Page } from '@playwright/test';
import { BoardPage, saved } from './board.ts';
import { expect, test } from './plenum.ts';

/** The console at a moment of the first day: the time stands still until a test moves it. */
class Console {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async at(page: Page, time: string): Promise<Console> {
    await page.clock.install({ time: new Date(`2017-04-11T${time}:00`) });
    await page.reload();
    await page.getByRole('link', { name: 'Run', exact: true }).click();
    return new Console(page);
  }

  get clock(): Locator {
    return this.page.getByRole('region', { name: 'Session clock' });
  }

  get digits(): Locator {
    return this.clock.getByRole('timer', { name: 'Time left' });
  }

  get standing(): Locator {
    return this.page.getByText(/of the plan|behind the plan|On time/);
  }

  session(name: string | RegExp): Locator {
    return this.page.getByRole('navigation', { name: 'Sessions' }).getByRole('link', { name }).first();
  }

  press(button: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
  }

  async after(time: string): Promise<void> {
    await this.page.clock.fastForward(time);
  }
}

test('a session is started, given minutes, paused and ended by the next, each by key', async ({ window }) => {
  const run = await Console.at(window, '09:17');
  await run.session(/Achievements/).click();
  await expect(run.digits).toHaveText('75:00');
  await run.press('Start');
  await expect(run.clock).toContainText('left of 75 min');
  await expect(run.session(/Achievements/)).toContainText('running');
  await expect(run.standing).toHaveText('2 min behind the plan');
  await expect(window.getByRole('link', { name: /^Session clock: Achievements/ })).toBeVisible();

  await new BoardPage(window).capture.focus();
  await window.keyboard.press('Alt+Shift+M');
  await window.keyboard.press('Alt+M');
  await expect(run.clock).toContainText('left of 81 min');
  await expect(run.standing).toHaveText('8 min behind the plan');

  await window.keyboard.press('Alt+P');
  await expect(run.clock).toContainText('Paused');
  await run.after('10:00');
  await expect(run.digits).toHaveText(/^80:5\d$|^81:00$/);
  await expect(run.standing).toHaveText('18 min behind the plan');
  await window.keyboard.press('Alt+P');

  await run.after('01:17:10');
  await expect(run.clock).toContainText('The time is nearly up');
  await run.after('07:00');
  await expect(run.clock).toContainText('over by 3 min');

  await window.keyboard.press('Alt+N');
  await expect(window.getByRole('heading', { name: /^Tea break · Until/ })).toBeVisible();
  await expect(run.session(/Achievements/)).toContainText('done');
  await expect(run.session(/Tea break/)).toContainText('running');
  await window.getByRole('button', { name: 'Undo: started session' }).click();
  await expect(run.session(/Achievements/)).toContainText('running');
});

test('the rest of the day is re-timed in one step, after a look at what changes', async ({ window }) => {
  const run = await Console.at(window, '09:27');
  await run.session(/Achievements/).click();
  await run.press('Start');
  await run.press('Re-time the rest of the day');
  const preview = window.getByRole('dialog', { name: 'Re-time the rest of the day' });
  await expect(preview.getByRole('list', { name: 'What changes' })).toContainText('10:45–12:0010:57–12:00');
  await preview.getByRole('radio', { name: 'Shorten what follows' }).click();
  await preview.getByRole('button', { name: 'Re-time', exact: true }).click();
  await expect(run.standing).toHaveText('On time');
  await expect(run.session(/Tea break/)).toContainText('10:42');
  await expect(run.clock).toContainText('left of 75 min');
});

test('the last session ends the day: what is open and what ran over, and its snapshot', async ({
  window,
}) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');
  await board.write('Tax relief for trained firms');
  await board.card('Tax relief for trained firms').focus();
  await window.keyboard.press('p');
  await saved(window);
  const run = await Console.at(window, '17:15');
  await run.session(/Close of the first day/).click();
  await run.press('Start');
  await run.after('17:30');
  await run.press('End the session');
  const summary = window.getByRole('region', { name: 'End of the day' });
  await expect(summary.getByRole('heading', { name: 'Day 1 is over' })).toBeVisible();
  await expect(summary).toContainText('Tax relief for trained firms');
  await expect(summary).toContainText('over by 2 min');
  await expect(summary).toContainText('08:30 Where we stand');
  await window.getByRole('link', { name: 'Snapshots' }).click();
  await expect(
    window.getByRole('link', { name: /^Close of the first day.*end of the session/ }),
  ).toBeVisible();
});

test('a snapshot is taken, looked into and gone back to, and undo takes that back', async ({ window }) => {
  const board = new BoardPage(window);
  await board.goTo('Achievements');
  await board.write('Said before lunch');
  await window.getByRole('button', { name: 'More' }).click();
  await window.getByRole('menuitem', { name: 'Snapshots…' }).click();
  await window.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Before lunch');
  await window.keyboard.press('Enter');
  const shown = window.getByRole('article', { name: 'Before lunch' });
  await expect(shown).toContainText('Nothing differs from the workshop as it is now.');

  await board.goTo('Achievements');
  await board.card('Said before lunch').focus();
  await window.keyboard.press('Delete');
  await board.write('Said after lunch');
  await window.getByRole('link', { name: 'Snapshots' }).click();
  await shown.getByRole('button', { name: /^Achievements/ }).click();
  await expect(shown.getByText('Said before lunch')).toBeVisible();
  await expect(shown.getByRole('row', { name: 'Cards 1 – 1' })).toBeVisible();
  await shown.getByRole('button', { name: 'Go back to this' }).click();
  await expect(shown).toContainText('Nothing differs from the workshop as it is now.');
  await expect(window.getByRole('link', { name: /^Before lunch.*before going back to it/ })).toBeVisible();

  await board.goTo('Achievements');
  await expect(board.card('Said before lunch')).toHaveCount(1);
  await expect(board.card('Said after lunch')).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo: restored snapshot' }).click();
  await expect(board.card('Said after lunch')).toHaveCount(1);
  await expect(board.card('Said before lunch')).toHaveCount(0);
  await saved(window);
});
