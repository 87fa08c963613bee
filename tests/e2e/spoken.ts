import { expect, type Locator, type Page } from '@playwright/test';

/** What a screen reader has said last. */
export function spoken(page: Page): Locator {
  return page.locator('[aria-live]').filter({ hasText: /\S/ });
}

/** Presses an arrow until what is held would land where the sentence says. */
export async function carry(page: Page, arrow: string, where: RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(arrow);
    await expect(spoken(page).filter({ hasText: where }).first()).toBeAttached({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
}
