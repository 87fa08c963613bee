import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does on the board of a session, in their words. */
export class BoardPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goTo(session: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Run', exact: true }).click();
    await this.page
      .getByRole('link', { name: new RegExp(session) })
      .first()
      .click();
    await expect(this.capture).toBeVisible();
  }

  get capture(): Locator {
    return this.page.getByRole('combobox', { name: /^New (card|way)/ });
  }

  card(text: string): Locator {
    return this.page.getByRole('group', { name: new RegExp(`^C-\\d+, .*: ${text}`) });
  }

  async write(...texts: readonly string[]): Promise<void> {
    await this.capture.click();
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
      await expect(this.card(text)).toBeVisible();
    }
  }

  /** The cluster that holds the card. */
  clusterOf(text: string): Locator {
    return this.page.getByRole('region', { name: /^K-\d+/ }).filter({ has: this.card(text) });
  }

  /** In steps, as a hand moves: the first ones only lift. */
  async drag(what: Locator, where: Locator): Promise<void> {
    const [from, to] = [await centre(what), await centre(where)];
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    for (let step = 1; step <= 12; step++) {
      const along = step / 12;
      await this.page.mouse.move(from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * along);
    }
    await this.page.mouse.move(to.x, to.y);
    await this.page.mouse.up();
  }
}

async function centre(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to see there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^(Saved|已保存)$/ })).toBeVisible();
}
