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
/** Places of the rail, and those that are reached from one of them. */
const places = [
  'overview',
  'partners',
  'partners/people',
  'agenda',
  'run',
  'findings',
  'parking',
  'workplans',
  'export',
  'snapshots',
] as const;
/** The parts of a session, by the order of their tabs; the board is the first. */
const parts = ['voting', 'findings', 'notes', 'photos'] as const;
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
          const picture = async (place: string): Promise<void> => {
            const name = `${place.replace('/', '-')}-${content}-${language}-${theme}-${size.width}.png`;
            await window.screenshot({ path: path.join(pictures, name) });
          };
          for (const place of places) {
            await window.evaluate((hash) => {
              location.hash = hash;
            }, `#/${place}`);
            await expect(window.locator('main')).not.toBeEmpty();
            // What comes into sight is made a frame later.
            await window.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
            if (size === sizes[0]) await check(window);
            await picture(place);
            if (place !== 'run' || content === 'empty') continue;
            for (const [index, part] of parts.entries()) {
              await window
                .getByRole('tab')
                .nth(index + 1)
                .click();
              await expect(window.getByRole('tabpanel')).not.toBeEmpty();
              if (size === sizes[0]) await check(window);
              await picture(`run-${part}`);
            }
            await window.getByRole('tab').first().click();
          }
        }
        expect(errors).toEqual([]);
      });
    }
  }
}
