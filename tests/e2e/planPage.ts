import { expect, type Locator, type Page } from '@playwright/test';

type View = 'Logframe' | 'Timeline' | 'Quarters' | 'Document';
type Panel = 'Details' | 'Evidence' | 'Checks';

/** What a person does with the workplan of a partner, in their words. */
export class PlanPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goTo(partner: RegExp): Promise<void> {
    await this.page.getByRole('link', { name: 'Workplans', exact: true }).click();
    await this.page.getByRole('tab', { name: partner }).click();
    await expect(this.grid).toBeVisible();
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: /^Workplan of/ });
  }

  /** How complete the plan of a partner is, as its tab says. */
  tab(partner: RegExp): Locator {
    return this.page.getByRole('tab', { name: partner });
  }

  row(activity: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: activity });
  }

  async show(view: View): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'View of the plan' })
      .getByRole('radio', { name: view })
      .click();
  }

  async open(panel: Panel): Promise<void> {
    const button = this.page
      .getByRole('radiogroup', { name: 'Beside the plan' })
      .getByRole('radio', { name: panel });
    if (!(await button.isChecked())) await button.click();
  }

  async showAllColumns(): Promise<void> {
    await this.page.getByRole('button', { name: 'Columns', exact: true }).click();
    await this.page.getByRole('button', { name: 'Show all', exact: true }).click();
    await this.page.keyboard.press('Escape');
  }

  /** Types into cells from left to right, as with Tab in a spreadsheet; an empty text passes a cell by. */
  async typeAlong(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      if (text !== '') await this.page.keyboard.type(text);
      await this.page.keyboard.press('Tab');
    }
  }
}
