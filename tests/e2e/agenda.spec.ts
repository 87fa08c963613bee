import type { Locator, Page } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { expect, test } from './plenum.ts';

/** The agenda as a person sees it: days, and sessions named by title and times. */
class AgendaPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Agenda', exact: true }).click();
  }

  day(name: RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  session(name: string, from?: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}, ${from ?? ''}`) });
  }

  panel(name: string): Locator {
    return this.page.getByRole('complementary', { name: `Session ${name}` });
  }

  /** What a screen reader has said last. */
  said(text: RegExp): Locator {
    return this.page.locator('[aria-live], output').filter({ hasText: text }).first();
  }

  async pull(edgeOf: Locator, minutes: number): Promise<void> {
    const block = await edgeOf.boundingBox();
    const hour = await this.page.getByText('14:00', { exact: true }).boundingBox();
    const later = await this.page.getByText('15:00', { exact: true }).boundingBox();
    if (!block || !hour || !later) throw new Error('the agenda is not in sight');
    const [x, y] = [block.x + block.width / 2, block.y + block.height];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y + (minutes * (later.y - hour.y)) / 60, { steps: 5 });
  }
}

test('a session is pulled longer: what follows is timed anew, and the collision with lunch is said', async ({
  window,
}) => {
  const agenda = new AgendaPage(window);
  await agenda.open();
  await agenda.pull(agenda.session('Achievements', '09:15–10:30'), 30);
  await expect(agenda.session('Challenges', '11:15–12:30')).toBeVisible();
  await window.keyboard.press('Escape');
  await window.mouse.up();
  await expect(agenda.session('Challenges', '10:45–12:00')).toBeVisible();

  await agenda.pull(agenda.session('Achievements', '09:15–10:30'), 30);
  await window.mouse.up();
  await expect(window.getByText('“Challenges” runs 30 min into “Lunch”')).toBeVisible();
  await expect(agenda.day(/11 April/).getByText('1 collision')).toBeVisible();
  await expect(agenda.session('Lunch', '12:00–13:30').first()).toBeVisible();
  expect(await violationsIn(window)).toEqual([]);

  await window.keyboard.press('Control+z');
  await expect(agenda.session('Achievements', '09:15–10:30')).toBeVisible();
});

test('by keyboard a session gets shorter, goes beside another and to another day', async ({ window }) => {
  const agenda = new AgendaPage(window);
  await agenda.open();
  await agenda.session('Challenges').focus();
  await window.keyboard.press('Alt+Shift+ArrowUp');
  await window.keyboard.press('Alt+Shift+ArrowUp');
  await expect(agenda.said(/Challenges: 65 minutes, until 11:50/)).toBeAttached();
  await expect(window.getByRole('button', { name: '10 min free' })).toBeVisible();

  await agenda.session('Team building').focus();
  await window.keyboard.press('Space');
  await expect(agenda.said(/Team building is lifted/)).toBeAttached();
  await expect(async () => {
    await window.keyboard.press('ArrowUp');
    await expect(agenda.said(/Team building would run at the same time as Experience/)).toBeAttached({
      timeout: 500,
    });
  }).toPass();
  await window.keyboard.press('Space');
  await expect(agenda.session('Team building', '13:30–14:15')).toBeVisible();
  await expect(agenda.session('What works, what does not', '15:00')).toBeVisible();

  await agenda.session('Close of the first day').focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(
    agenda.day(/12 April/).getByRole('button', { name: /^Close of the first day, 08:30/ }),
  ).toBeFocused();
});

test('everything about a session is written in the panel beside the days', async ({ window }) => {
  const agenda = new AgendaPage(window);
  await agenda.open();
  await agenda.session("Each partner's workplan").press('Enter');
  const panel = agenda.panel('Each partner');
  await expect(panel).toBeVisible();

  await panel.getByRole('button', { name: 'Choose a method' }).click();
  await window.getByRole('textbox', { name: 'Search methods' }).fill('ease');
  await expect(window.getByRole('option', { name: /Impact × ease/ })).toBeVisible();
  expect(await violationsIn(window)).toEqual([]);
  await window.getByRole('button', { name: 'Use this method' }).click();
  await expect(panel.getByRole('button', { name: /^Impact × ease/ })).toBeVisible();
  await expect(panel.getByText('45 of 120 min')).toBeVisible();

  await panel.getByRole('textbox', { name: 'Private note' }).fill('Ask Zhejiang first');
  await panel.getByRole('textbox', { name: /^Start of/ }).fill('half past one');
  await window.keyboard.press('Tab');
  expect(await violationsIn(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  await agenda.session("Each partner's workplan").click();
  await expect(panel.getByRole('textbox', { name: 'Private note' })).toHaveValue('Ask Zhejiang first');
  await expect(panel.getByRole('textbox', { name: /^Start of/ })).toHaveValue('half past one');
  await expect(panel.getByRole('alert')).toContainText('is kept here');
});

test('a day is copied, a session is added to it, and the page that is printed holds no private note', async ({
  window,
}) => {
  const agenda = new AgendaPage(window);
  await agenda.open();
  await window.getByRole('button', { name: /^More for Wednesday/ }).click();
  await window.getByRole('menuitem', { name: 'Duplicate this day' }).click();
  const copy = agenda.day(/13 April/);
  await expect(copy.getByRole('listitem')).toHaveCount(10);
  await copy.getByRole('button', { name: 'Add a session' }).click();
  await window.getByRole('menuitem', { name: 'Session', exact: true }).click();
  await window.keyboard.type('Visit to a factory');
  await window.keyboard.press('Enter');
  await expect(copy.getByRole('button', { name: /^Visit to a factory, 17:30–18:00/ })).toBeVisible();
  await window.getByRole('textbox', { name: 'Private note' }).fill('Bring helmets');

  await window.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  await window.emulateMedia({ media: 'print' });
  const paper = window.getByRole('article');
  await expect(paper.getByRole('row', { name: /Visit to a factory/ })).toBeVisible();
  await expect(paper).not.toContainText('helmets');
  await expect(window.getByRole('navigation')).toBeHidden();
});
