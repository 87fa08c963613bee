import { expect, type Locator, type Page } from '@playwright/test';

/** What a screen reader has said last. */
export function spoken(page: Page): Locator {
  return page.locator('[aria-live]').filter({ hasText: /\S/ });
}

/** Presses an arrow until what is held would land where the sentence says; a sentence that comes late is waited for. */
export async function carry(page: Page, arrow: string, where: RegExp): Promise<void> {
  const said = spoken(page).filter({ hasText: where }).first();
  await expect(async () => {
    if ((await said.count()) === 0) await page.keyboard.press(arrow);
    await expect(said).toBeAttached({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}
