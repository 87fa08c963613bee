import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { uuidv7 } from 'uuidv7';
import type { Activity } from '../../shared/domain/activity.ts';
import type { Answered } from '../../shared/protocol/answers.ts';
import type { Asked, CallName } from '../../shared/protocol/contract.ts';
import type { Records } from '../../shared/records/tables.ts';
import { readWritten } from '../../shared/records/writtenRecords.ts';
import { languages, lookAt, resize, sizes, themes } from './looking.ts';
import { expect, test } from './plenum.ts';

/** Places of a partner's copy. */
const places = ['overview', 'findings', 'strategy', 'workplans', 'send-back', 'export'] as const;

/** Asks what a page may ask, without its buttons: here only what can be seen matters. */
async function asked<N extends CallName>(
  window: Page,
  name: N,
  ...input: Asked<N> extends void ? [] : [Asked<N>]
): Promise<Answered<N>> {
  const order: readonly [string, unknown] = [name, input[0]];
  return window.evaluate(([call, given]) => globalThis.window.plenum.call(call, given), order) as Promise<
    Answered<N>
  >;
}

async function recordsOf(window: Page): Promise<Records> {
  const { workshop } = await asked(window, 'app/start');
  if (!workshop) throw new Error('the window has no workshop');
  return readWritten(workshop.records);
}

async function run(window: Page, name: string, input: unknown): Promise<void> {
  const commandId = uuidv7();
  expect(await asked(window, 'run', { commandId, gesture: commandId, name, input })).toEqual({
    kind: 'done',
  });
}

async function goTo(window: Page, place: string): Promise<void> {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
}

for (const language of languages) {
  for (const theme of themes) {
    test(`what goes out, a copy, and what comes back, in ${language}, ${theme}`, async ({ computer }) => {
      test.setTimeout(600_000);
      computer.prefer({ language, theme });
      const app = await computer.start('--example', 'score-chongqing');
      const host = await app.firstWindow();
      const errors: string[] = [];
      app.on('window', (window) => window.on('pageerror', (error) => errors.push(String(error))));
      host.on('pageerror', (error) => errors.push(String(error)));
      await expect(host.locator('main')).not.toBeEmpty();
      const records = await recordsOf(host);
      const partners = [...records.partners.values()];
      const partner = partners.find(({ mark }) => mark === 'SA') ?? partners[0];
      if (!partner) throw new Error('the example has partners');
      const own = [...records.workplans.values()].find(({ partnerId }) => partnerId === partner.id);
      const [first, second, third] = [...records.activities.values()].filter(
        ({ workplanId, deliverable }) => workplanId === own?.id && deliverable.en !== '',
      );
      if (!first || !second || !third) throw new Error('the plan of the example has rows');

      const folder = computer.folder('packets');
      await asked(host, 'packets/write', { folder, partnerIds: [partner.id], passphrase: null });
      const packet = path.join(folder, readdirSync(folder)[0] ?? '');
      const [copy] = await Promise.all([app.waitForEvent('window'), computer.startAgain(packet)]);
      await expect(copy.locator('main')).not.toBeEmpty();

      // Both change the same cell, and one removes what the other has changed.
      const edited = (row: Activity, en: string, zh: string) => ({
        id: row.id,
        fields: { deliverable: { en: row.deliverable.en + en, zh: row.deliverable.zh + zh } },
      });
      await run(host, 'activities/edit', { rows: [edited(first, ', in two languages', '（中英文）')] });
      await run(host, 'activities/remove', { ids: [second.id] });
      const rows = [first, second, third].map((row) => edited(row, ', with two examples', '，附两个实例'));
      await run(copy, 'activities/edit', { rows });
      const back = path.join(computer.home, 'back.plenum-packet');
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, back);
      expect((await asked(copy, 'packets/send-back', { passphrase: null })).kind).toBe('copied');

      for (const size of sizes) {
        await resize(app, copy, size);
        for (const place of places) {
          await goTo(copy, place);
          await lookAt(copy, `copy-${place}-${language}-${theme}`, size);
        }
        await resize(app, host, size);
        await goTo(host, 'exchange');
        await lookAt(host, `exchange-sent-${language}-${theme}`, size);
      }

      const received = await asked(host, 'packets/receive', { file: back });
      if (received.kind !== 'received') throw new Error(JSON.stringify(received));
      const id = received.packetId;
      for (const size of sizes) {
        await resize(app, host, size);
        await goTo(host, 'exchange');
        await lookAt(host, `exchange-waiting-${language}-${theme}`, size);
        await goTo(host, `exchange/${id}`);
        await expect(host.locator('[data-conflict]').first()).toBeVisible();
        await lookAt(host, `review-${language}-${theme}`, size);
      }

      const keys = await host
        .locator('[data-conflict]')
        .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['conflict'] ?? ''));
      const commandId = uuidv7();
      const choices = keys.map((key) => ({ key, choice: { kind: 'theirs' as const } }));
      expect(await asked(host, 'packets/merge', { commandId, id, choices })).toEqual({ kind: 'done' });
      for (const size of sizes) {
        await resize(app, host, size);
        await expect(host.locator('[data-conflict]')).toHaveCount(0);
        await lookAt(host, `review-merged-${language}-${theme}`, size);
      }
      expect(errors).toEqual([]);
    });
  }
}
