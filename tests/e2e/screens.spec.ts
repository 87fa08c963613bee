import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './plenum.ts';

const languages = ['en', 'zh'] as const;
const themes = ['light', 'dark'] as const;
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;
const places = ['overview', 'partners', 'agenda', 'run', 'workplans', 'export'] as const;
const workshops = { full: 'score-chongqing', empty: 'blank' } as const;

/** `npm run pictures` takes those for the README from here. */
const pictures = 'test-results/screens';

async function resize(app: ElectronApplication, window: Page, size: (typeof sizes)[number]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await expect
    .poll(async () => window.evaluate(() => [innerWidth, innerHeight]))
    .toEqual([size.width, size.height]);
}

/** What can be seen with the eyes of a machine: nothing that axe finds, nothing wider than the window. */
async function check(window: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect.soft(found).toEqual([]);
  const overflow = await window.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(overflow).toBeLessThanOrEqual(0);
}

for (const language of languages) {
  for (const theme of themes) {
    test(`the home screen in ${language}, ${theme}`, async ({ computer }) => {
      computer.prefer({ language, theme });
      const app = await computer.start();
      const window = await app.firstWindow();
      await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
      await check(window);
      for (const size of sizes) {
        await resize(app, window, size);
        await window.screenshot({ path: path.join(pictures, `home-${language}-${theme}-${size.width}.png`) });
      }
    });

    for (const [content, id] of Object.entries(workshops)) {
      test(`every screen of a workshop that is ${content} in ${language}, ${theme}`, async ({ computer }) => {
        computer.prefer({ language, theme });
        const app = await computer.start('--example', id);
        const window = await app.firstWindow();
        const errors: string[] = [];
        window.on('pageerror', (error) => errors.push(String(error)));
        window.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        for (const size of sizes) {
          await resize(app, window, size);
          for (const place of places) {
            await window.locator(`nav a[href="#/${place}"]`).click();
            await expect(window.locator('main')).not.toBeEmpty();
            // What comes into sight is made a frame later.
            await window.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
            if (size === sizes[0]) await check(window);
            const name = `${place}-${content}-${language}-${theme}-${size.width}.png`;
            await window.screenshot({ path: path.join(pictures, name) });
          }
        }
        expect(errors).toEqual([]);
      });
    }
  }
}
