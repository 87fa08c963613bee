import type { Locator, Page } from '@playwright/test';
import { BoardPage } from './board.ts';
import { expect, test } from './plenum.ts';

/** What a person does with findings, notes and the parking lot, in their words. */
class Conclusions {
  readonly page: Page;
  readonly board: BoardPage;

  constructor(page: Page) {
    this.page = page;
    this.board = new BoardPage(page);
  }

  async goTo(tab: 'Board' | 'Findings' | 'Notes'): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
  }

  finding(reference: string): Locator {
    return this.page
      .getByRole('list', { name: 'Findings' })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: `Move ${reference}` }) });
  }

  /** By key: a menu that is open takes the arrows and Enter. */
  async choose(menu: Locator, ...path: readonly (string | RegExp)[]): Promise<void> {
    await menu.focus();
    await this.page.keyboard.press('Enter');
    for (const [at, name] of path.entries()) {
      const item = this.page.getByRole('menuitem', { name }).last();
      await expect(item).toBeVisible();
      await item.focus();
      await this.page.keyboard.press(at === path.length - 1 ? 'Enter' : 'ArrowRight');
    }
    await expect(this.page.getByRole('menu')).toHaveCount(0);
  }

  get notes(): Locator {
    return this.page.getByRole('textbox', { name: 'Notes of the session' });
  }

  parked(reference: string): Locator {
    return this.page.getByRole('main').getByRole('listitem', { name: reference });
  }

  ends(reference: string): Locator {
    return this.parked(reference).getByRole('button', { name: new RegExp(`^${reference} ends`) });
  }
}

test('a finding rests on a cluster, says how sure it is, and outlives the regrouping of its cards', async ({
  window,
}) => {
  const room = new Conclusions(window);
  const { keyboard } = window;
  await room.board.goTo('Overall strategy');
  await room.goTo('Findings');

  await window.getByRole('button', { name: /^Conclude from K-21/ }).press('Enter');
  await expect(window.getByRole('textbox', { name: 'Statement of F-15' })).toBeFocused();
  await keyboard.press('Control+A');
  await keyboard.type('Owners join earlier since inspectors advise');
  await keyboard.press('Enter');
  const finding = room.finding('F-15');
  const strength = finding.getByText(/^\d+ cards · \d+ partners?$/);
  const cards = Number.parseInt((await strength.textContent()) ?? '', 10);
  expect(cards).toBeGreaterThan(1);

  const share = finding.getByRole('textbox', { name: /^How many of how many/ });
  await share.fill('121 of 120');
  await share.press('Enter');
  await expect(finding.getByRole('alert')).toBeVisible();
  await share.fill('120家中的77家');
  await share.press('Enter');
  await expect(share).toHaveValue('77 of 120');

  await finding.getByRole('button', { name: /Evidence grade of F-15/ }).press('Enter');
  await window.getByRole('option', { name: /^Monitoring data/ }).press('Enter');
  await expect(finding.getByRole('button', { name: /Monitoring data/ })).toBeVisible();

  await room.choose(finding.getByRole('button', { name: 'Who reserves? F-15' }), 'SAWS Zhejiang');
  const reason = finding.getByRole('textbox', { name: 'Reservation of SAWS Zhejiang on F-15' });
  await expect(reason).toBeFocused();
  await keyboard.type('Not in every county');
  await keyboard.press('Enter');

  await finding.getByRole('button', { name: 'Add evidence to F-15' }).press('Enter');
  await keyboard.type('C-014');
  await expect(window.getByRole('option', { name: /C-014/ })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const evidence = finding.getByRole('list', { name: 'Evidence of F-15' });
  await expect(evidence.getByRole('button', { name: /^C-014/ })).toBeVisible();

  const add = window.getByRole('textbox', { name: 'New finding' });
  await add.fill('Good practice spreads by itself');
  await add.press('Enter');
  await expect(room.finding('F-16')).toBeVisible();
  await window.getByRole('button', { name: 'Move F-16' }).press('Alt+ArrowUp');
  await expect(window.getByRole('button', { name: 'Move F-16' })).toBeFocused();
  await expect(window.getByRole('list', { name: 'Findings' }).getByRole('listitem').first()).toContainText(
    'F-16',
  );
  await window.getByRole('button', { name: 'Move F-16' }).press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await expect(window.getByRole('list', { name: 'Findings' }).getByRole('listitem').first()).toContainText(
    'F-15',
  );

  await evidence.getByRole('button', { name: /^K-21/ }).press('Enter');
  const cluster = window.getByRole('region', { name: /^K-21/ });
  await expect(cluster).toBeVisible();
  await room.choose(cluster.getByRole('button', { name: 'Actions for K-21' }), /^Dissolve/);
  await expect(cluster).toHaveCount(0);
  await room.goTo('Findings');
  await expect(evidence.getByRole('button', { name: /^K-21/ })).toHaveCount(0);
  await expect(finding.getByText(new RegExp(`^${cards + 1} cards`))).toBeVisible();
});

test('notes keep headings, lists, tables and mentions, and are there again after a restart', async ({
  computer,
  app,
  window,
}) => {
  const room = new Conclusions(window);
  const { keyboard } = window;
  await room.board.goTo('Achievements');
  await room.goTo('Notes');
  await room.notes.focus();
  await keyboard.type('## Where we stand');
  await keyboard.press('Enter');
  await keyboard.type('Opened by @zj');
  await expect(window.getByRole('listbox', { name: 'Mention a partner' })).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.type('on #C-014');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('- inspectors advise');
  await keyboard.press('Enter');
  await keyboard.type('owners listen');
  await keyboard.press('Enter');
  await keyboard.press('Enter');

  await room.choose(window.getByRole('button', { name: 'Table', exact: true }), 'Insert a table');
  await expect(room.notes).toBeFocused();
  await keyboard.type('Province');
  await keyboard.press('Tab');
  await keyboard.type('SMEs');
  await expect(room.notes.getByRole('columnheader', { name: 'SMEs' })).toBeVisible();
  await keyboard.press('Control+Z');
  await expect(room.notes.getByRole('columnheader', { name: 'SMEs' })).toHaveCount(0);
  await keyboard.press('Control+Shift+Z');

  const bold = window.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name: 'Bold' });
  await bold.focus();
  await keyboard.press('ArrowRight');
  await expect(window.getByRole('button', { name: 'Italic' })).toBeFocused();

  const seen = async (page: Page): Promise<void> => {
    const { notes } = new Conclusions(page);
    await expect(notes.getByRole('heading', { name: 'Where we stand', level: 2 })).toBeVisible();
    await expect(notes.locator('[data-type=mention]')).toHaveText(['SAWS Zhejiang', 'C-014']);
    await expect(notes.getByRole('listitem')).toHaveText(['inspectors advise', 'owners listen']);
    await expect(notes.getByRole('columnheader')).toHaveText(['Province', 'SMEs', '']);
  };
  await seen(window);
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await room.goTo('Board');
  await app.close();

  const again = await (await computer.start()).firstWindow();
  await again
    .getByRole('button', { name: /SCORE Project/ })
    .first()
    .click();
  await again.getByRole('tab', { name: 'Notes' }).click();
  await seen(again);
});

test('every item of the parking lot ends in one of five ways', async ({ window }) => {
  const room = new Conclusions(window);
  const { keyboard } = window;
  await window.getByRole('link', { name: 'Parking lot', exact: true }).press('Enter');
  await expect(window.getByText('0 open of 5')).toBeVisible();
  for (const reference of ['C-023', 'C-045', 'C-067', 'C-089', 'C-116'])
    await room.choose(room.ends(reference), 'Open again');
  await expect(window.getByText('5 open of 5')).toBeVisible();

  await room.choose(room.ends('C-045'), 'In a session', 'Overall strategy');
  await expect(room.parked('C-045').getByRole('link', { name: 'Overall strategy' })).toBeVisible();

  await room.choose(room.ends('C-067'), 'In a finding', 'New finding of these words');
  await expect(room.parked('C-067').getByRole('button', { name: /^F-\d+ A casebook/ })).toBeVisible();

  await room.choose(room.ends('C-089'), 'In a plan line', 'SAWS Zhejiang', /^New under O1\.1/);
  await expect(room.parked('C-089').getByRole('link', { name: /^1\.1\.\d Four offices/ })).toBeVisible();

  await room.choose(room.ends('C-116'), /^With an owner/);
  await expect(window.getByRole('textbox', { name: 'Who takes on C-116' })).toBeFocused();
  await keyboard.type('Ms Li');
  await keyboard.press('Enter');
  const due = room.parked('C-116').getByRole('group', { name: /^Until when/ });
  await due.getByRole('spinbutton').first().focus();
  await keyboard.type('02052017');
  await expect(due).toContainText('02/05/2017');

  await room.choose(room.ends('C-023'), /^Closed, because/);
  await expect(window.getByRole('textbox', { name: 'Why C-023 is closed' })).toBeFocused();
  await keyboard.type('Answered at lunch');
  await keyboard.press('Enter');
  await expect(window.getByText('0 open of 5')).toBeVisible();

  await room.choose(room.ends('C-023'), 'Open again');
  await expect(window.getByText('1 open of 5')).toBeVisible();
  const add = window.getByRole('textbox', { name: 'Park an item' });
  await add.fill('Who pays for translation?');
  await add.press('Enter');
  await expect(window.getByText('2 open of 6')).toBeVisible();
});
