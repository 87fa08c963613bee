import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { giveToApp } from './unprivileged.mjs';

const places = [
  'overview',
  'partners',
  'agenda',
  'run',
  'strategy',
  'workplans',
  'consolidation',
  'strategy-document',
  'export',
];

async function goTo(window, place) {
  // The rail comes first; a page may have links of its own to its parts.
  await window.locator(`nav a[href="#/${place}"]`).first().click();
  await window.locator(`nav a[href="#/${place}"][aria-current="page"]`).first().waitFor();
  await window.locator('main :not(:empty)').first().waitFor();
  // What is long comes a moment after what is seen first.
  await window.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** The main job, as a person does it: a card typed in a session, a look at every place, and all Word files. */
export function demoSteps(work) {
  return [
    {
      name: 'a-card-is-typed',
      do: async (window) => {
        await goTo(window, 'run');
        const line = window.getByRole('combobox', { name: /^New card/ }).first();
        await line.fill('A card that the demonstration has typed');
        await line.press('Enter');
        await window.getByText('A card that the demonstration has typed').first().waitFor();
      },
    },
    ...places.map((place) => ({ name: place, do: (window) => goTo(window, place) })),
    {
      name: 'exported',
      do: async (window, app) => {
        const folder = giveToApp(folderIn(work));
        await app.evaluate(({ dialog }, chosen) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
        }, folder);
        await window.getByRole('button', { name: 'Export all' }).click();
        await window.getByText(/files? (is|are) written/).waitFor({ timeout: 120_000 });
      },
    },
  ];
}

/** Where the demonstration exports to: the app may not write into the caller's own folders when that is root. */
export function folderIn(work) {
  const folder = join(work, 'Word');
  mkdirSync(folder, { recursive: true });
  return folder;
}
