import path from 'node:path';
import type { ElectronApplication, JSHandle, Page } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import { violationsIn } from './axe.ts';
import { expect } from './plenum.ts';

export const languages = ['en', 'zh'] as const;
export const themes = ['light', 'dark'] as const;
export const small = { width: 1280, height: 720 } as const;
const large = { width: 1920, height: 1080 } as const;

/** `npm run pictures` asks for them, in both sizes; what is checked is checked in the small one, where room is short. */
const pictures = 'test-results/screens';
export const sizes = process.env['PLENUM_PICTURES'] === undefined ? [small] : [small, large];

export async function resize(
  app: ElectronApplication,
  window: Page,
  size: typeof small | typeof large,
): Promise<void> {
  const browserWindow: JSHandle<BrowserWindow> = await app.browserWindow(window);
  await browserWindow.evaluate((each, { width, height }) => each.setContentSize(width, height), size);
  await expect
    .poll(async () => window.evaluate(() => [innerWidth, innerHeight]))
    .toEqual([size.width, size.height]);
}

/** What can be seen with the eyes of a machine: nothing that axe finds, nothing wider than the window. */
export async function check(window: Page): Promise<void> {
  expect.soft(await violationsIn(window)).toEqual([]);
  const overflow = await window.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(overflow).toBeLessThanOrEqual(0);
}

export async function picture(window: Page, name: string): Promise<void> {
  if (sizes.length > 1) await window.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** Checks what is there, and takes a picture when one is wanted. */
export async function lookAt(window: Page, name: string, size: (typeof sizes)[number]): Promise<void> {
  await expect(window.locator('main')).not.toBeEmpty();
  // What comes into sight is made a frame later.
  await window.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
  if (size === small) await check(window);
  await picture(window, `${name}-${size.width}`);
}
