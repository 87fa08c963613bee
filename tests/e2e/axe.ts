import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with the page as it stands: a line for each rule, with the elements that break it.
 * All rules run; only what is right is not described, which would take twice as long as finding what is wrong.
 */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // The builder brings axe along each time, and half a second goes by. It stays until the page is loaded anew.
  const builder = isThere ? new AxeBuilder({ page, axeSource: ';' }) : new AxeBuilder({ page });
  const { violations } = await builder
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
