import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { BoardPage, saved } from './board.ts';
import { PlanPage } from './planPage.ts';
import { expect, test } from './plenum.ts';
import { rowsOf, wordsOf } from './wordFile.ts';

/** What programme staff do to bring everything together, in their words. */
class Office {
  readonly page: Page;
  readonly board: BoardPage;

  constructor(page: Page) {
    this.page = page;
    this.board = new BoardPage(page);
  }

  async goTo(place: 'Strategy' | 'Consolidation' | 'Strategy document' | 'Findings'): Promise<void> {
    await this.page.getByRole('link', { name: place, exact: true }).first().click();
    await expect(this.page.getByRole('main').getByRole('heading', { name: place })).toBeVisible();
  }

  async search(words: string, found: RegExp): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.page.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
    await this.page.keyboard.type(words);
    await this.page.getByRole('option', { name: found }).first().click();
  }

  /** A box of the picture of where something comes from and what became of it. */
  box(column: string, words: string | RegExp): Locator {
    return this.page
      .getByRole('main')
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: column, exact: true }) })
      .getByRole('button', { name: words });
  }

  async export(app: ElectronApplication, folder: string): Promise<void> {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, folder);
    await this.page.getByRole('link', { name: 'Export', exact: true }).click();
    const documents = this.page.getByRole('region', { name: 'Documents' });
    for (const name of [
      /^Workshop report/,
      /^Agenda/,
      /^Participants ?Word/,
      /^Participants ?Excel/,
      /^Workplans ?Word/,
      /^Workplans ?Excel/,
      /^Workplans ?CSV/,
    ]) {
      await documents.getByRole('checkbox', { name }).focus();
      await this.page.keyboard.press('Space');
    }
    await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(this.page.getByText(/^\d+ files? (is|are) written$/)).toBeVisible({ timeout: 60_000 });
  }
}

test('an idea goes from a card to the strategy document, and can be followed back', async ({ window }) => {
  const office = new Office(window);
  const { keyboard } = window;
  const idea = 'Insurers now ask for safety records';

  await test.step('a card becomes a finding', async () => {
    await office.board.goTo('Achievements');
    await office.board.write(idea);
    await office.board.card(idea).focus();
    await keyboard.press('f');
    await window.getByRole('tab', { name: 'Findings' }).click();
    await expect(window.getByRole('list', { name: 'Findings' })).toContainText(idea);
    await saved(window);
  });

  await test.step('the finding is dragged onto an objective', async () => {
    await office.goTo('Strategy');
    await window.getByRole('radio', { name: 'Evidence', exact: true }).click();
    const evidence = window.getByRole('list', { name: /^Evidence of the workshop/ });
    await window.getByRole('textbox', { name: 'Search the evidence' }).fill('Insurers');
    const finding = evidence.getByRole('button', { name: /^F-\d+ / });
    await office.board.drag(
      finding,
      window.getByRole('heading', { name: /^Work safety authorities use advice/ }),
    );
    await expect(window.getByRole('list', { name: 'Evidence of O1', exact: true })).toContainText(idea);
  });

  await test.step('the document speaks of it', async () => {
    await office.goTo('Strategy document');
    await window.getByRole('textbox', { name: 'Text in English under “Lessons”' }).click();
    await keyboard.press('Control+End');
    await keyboard.press('Enter');
    await keyboard.type('Insurance can carry it further (F-15).');
    await saved(window);
  });

  await test.step('what became of the card is seen from the card', async () => {
    await office.search('insurers', /^C-\d+ Insurers/);
    await expect(office.board.card(idea)).toBeVisible();
    await office.board.card(idea).click({ button: 'right' });
    await window.getByRole('menuitem', { name: 'Where this comes from and leads to' }).click();
    await expect(office.box('Findings', /F-15/)).toBeVisible();
    await expect(office.box('Immediate objectives', /^O1/)).toBeVisible();
    await expect(office.box('Strategy document', 'Lessons')).toBeVisible();
  });

  await test.step('and from the chapter back to the card', async () => {
    await office.box('Strategy document', 'Lessons').click();
    await expect(office.box('Cards', new RegExp(idea))).toBeVisible();
    await office.box('Cards', new RegExp(idea)).click();
    await window.getByRole('button', { name: 'Open where it stands' }).click();
    await expect(office.board.card(idea)).toBeFocused();
  });
});

test('a changed target shows in the matrix, the checks, the document and the Word file', async ({
  app,
  window,
  computer,
}) => {
  const office = new Office(window);
  const plan = new PlanPage(window);
  const { keyboard } = window;

  await test.step('a version is kept of the document as it is', async () => {
    await office.goTo('Strategy document');
    await window.getByRole('button', { name: 'Versions' }).click();
    await window.getByRole('textbox', { name: 'Name of the version' }).fill('Draft 1');
    await keyboard.press('Enter');
    await expect(window.getByRole('list', { name: 'Versions that were kept' })).toContainText('Draft 1');
  });

  await test.step('the programme wants more, and a partner promises more', async () => {
    await office.goTo('Strategy');
    const target = window
      .getByRole('region', { name: 'Programme targets' })
      .getByRole('textbox', { name: /500 SMEs/ });
    await target.fill('700 SMEs');
    await keyboard.press('Enter');
    await plan.goTo(/SAWS Zhejiang/);
    await plan.showAllColumns();
    const row = plan.row('Third round of SCORE Training');
    await row.getByRole('gridcell', { name: /^250 SMEs/ }).dblclick();
    await keyboard.press('Control+a');
    await keyboard.type('350 SMEs');
    await keyboard.press('Enter');
    await saved(window);
  });

  await test.step('the checks ask for the rest', async () => {
    await plan.open('Checks');
    await expect(window.getByRole('region', { name: 'Checks', exact: true })).toContainText(
      /700 SMEs.*promise 600/,
    );
  });

  await test.step('the consolidation has both sums', async () => {
    await office.goTo('Consolidation');
    await window.getByRole('radio', { name: 'Target groups' }).click();
    await expect(window.getByRole('grid').or(window.getByRole('table')).first()).toContainText('600');
    await window.getByRole('tab', { name: 'Targets' }).click();
    await expect(window.getByRole('tabpanel')).toContainText(/600 of 700/);
  });

  await test.step('the document has followed, and the comparison says so', async () => {
    await office.goTo('Strategy document');
    await window.getByRole('button', { name: 'Versions' }).click();
    await window.getByRole('button', { name: 'Compare', exact: true }).click();
    const changes = window.getByRole('dialog', { name: /^From Draft 1 to now/ });
    await expect(changes).toContainText(/500/);
    await expect(changes.locator('ins').filter({ hasText: '700' }).first()).toBeVisible();
    await keyboard.press('Escape');
  });

  await test.step('and so has the Word file, in each language', async () => {
    const folder = computer.folder('Strategy');
    await office.export(app, folder);
    const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
    expect(files).toHaveLength(2);
    for (const name of files) {
      const rows = rowsOf(path.join(folder, name)).map((cells) => cells.join(' | '));
      expect(rows.some((row) => /700.*600/.test(row) || /600.*700/.test(row))).toBe(true);
      expect(wordsOf(path.join(folder, name)).join('\n')).not.toContain('500 of 500');
    }
  });
});
