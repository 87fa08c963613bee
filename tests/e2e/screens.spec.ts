import type { Page } from '@playwright/test';
import { check, languages, lookAt, picture, resize, sizes, themes } from './looking.ts';
import { expect, test } from './plenum.ts';

/** Places of the rail, and those that are reached from one of them. */
const places = [
  'overview',
  'partners',
  'partners/people',
  'agenda',
  'run',
  'findings',
  'parking',
  'strategy',
  'strategy/positions',
  'strategy/recommendations',
  'workplans',
  'exchange',
  'consolidation',
  'strategy-document',
  'export',
  'snapshots',
] as const;
/** The parts of a session, by the order of their tabs; the board is the first. */
const parts = ['voting', 'findings', 'notes', 'photos'] as const;
const workshops = { full: 'score-chongqing', empty: 'blank' } as const;

/** The views of a plan in the order of their buttons, and what can stand beside the first. */
const views = ['table', 'timeline', 'quarters', 'document'] as const;
const panels = ['details', 'evidence', 'checks'] as const;

type Look = (place: string) => Promise<void>;

async function lookAtParts(window: Page, look: Look): Promise<void> {
  for (const [index, part] of parts.entries()) {
    await window
      .getByRole('tab')
      .nth(index + 1)
      .click();
    await expect(window.getByRole('tabpanel')).not.toBeEmpty();
    await look(`run-${part}`);
  }
  await window.getByRole('tab').first().click();
}

/** The buttons are found by their place: their names are those of the language. */
async function lookAtPlan(window: Page, look: Look): Promise<void> {
  const groups = window.locator('main').getByRole('radiogroup');
  const [view, panel] = [groups.nth(0).getByRole('radio'), groups.nth(1).getByRole('radio')];
  for (const [index, name] of views.entries()) {
    await view.nth(index).click();
    await look(`workplans-${name}`);
  }
  await view.first().click();
  // The details are those of the row that somebody is at.
  await window.getByRole('gridcell').nth(8).click();
  for (const [index, name] of panels.entries()) {
    await panel.nth(index).click();
    await look(`workplans-${name}`);
  }
  await panel.last().click();
}

/** What stands beside the strategy, and the positions line by line. */
async function lookAtStrategy(window: Page, look: Look): Promise<void> {
  const beside = window.locator('main').getByRole('radiogroup').nth(1).getByRole('radio').first();
  await beside.click();
  await look('strategy-evidence');
  await beside.click();
}

async function lookAtPositions(window: Page, look: Look): Promise<void> {
  const view = window.locator('main').getByRole('radiogroup').first().getByRole('radio');
  await view.nth(1).click();
  await look('strategy-positions-plenary');
  await view.nth(0).click();
}

async function lookAtConsolidation(window: Page, look: Look): Promise<void> {
  const tabs = window.locator('main').getByRole('tab');
  const count = await tabs.count();
  for (let index = 1; index < count; index++) {
    await tabs.nth(index).click();
    await look(`consolidation-${index + 1}`);
  }
  await tabs.first().click();
}

/** Both languages side by side, and the versions beside them. */
async function lookAtDocument(window: Page, look: Look): Promise<void> {
  const languagesOfText = window.locator('main').getByRole('radiogroup').first().getByRole('radio');
  await languagesOfText.nth(2).click();
  await look('strategy-document-both');
  await languagesOfText.nth(0).click();
}

/** Where a finding comes from and leads to, found by the search that stands over everything. */
async function lookAtChain(window: Page, look: Look): Promise<void> {
  await window.keyboard.press('Control+k');
  await window.keyboard.type('SCORE');
  // The field names the option that is lit once the list has settled.
  await expect
    .poll(async () =>
      window.evaluate(() => {
        const lit = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(lit)?.getAttribute('role');
      }),
    )
    .toBe('option');
  await look('search');
  await window.keyboard.press('Escape');
  await window.getByRole('list').getByRole('button', { name: /F-01/ }).last().click();
  await window.getByRole('menuitem').nth(2).click();
  await expect(window.locator('[data-chain-box]').first()).toBeVisible();
  await look('chain');
}

const further: Readonly<
  Partial<Record<(typeof places)[number], (window: Page, look: Look) => Promise<void>>>
> = {
  run: lookAtParts,
  findings: lookAtChain,
  strategy: lookAtStrategy,
  'strategy/positions': lookAtPositions,
  workplans: lookAtPlan,
  consolidation: lookAtConsolidation,
  'strategy-document': lookAtDocument,
};

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
        await picture(window, `home-${language}-${theme}-${size.width}`);
      }
    });

    for (const [content, id] of Object.entries(workshops)) {
      test(`every screen of a workshop that is ${content} in ${language}, ${theme}`, async ({ computer }) => {
        // It grows with the number of screens.
        test.setTimeout(600_000);
        computer.prefer({ language, theme });
        const app = await computer.start('--example', id);
        const window = await app.firstWindow();
        const errors: string[] = [];
        window.on('pageerror', (error) => errors.push(String(error)));
        window.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        await expect(window.locator('main')).not.toBeEmpty();
        for (const size of sizes) {
          await resize(app, window, size);
          const look = async (place: string): Promise<void> => {
            await lookAt(window, `${place.replace('/', '-')}-${content}-${language}-${theme}`, size);
          };
          for (const place of places) {
            await window.evaluate((hash) => {
              location.hash = hash;
            }, `#/${place}`);
            await look(place);
            if (content === 'full') await further[place]?.(window, look);
          }
        }
        expect(errors).toEqual([]);
      });
    }
  }
}
