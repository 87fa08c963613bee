import type { Locator, Page } from '@playwright/test';
import { expect, test } from './plenum.ts';

async function startRound(window: Page, method: string, ...rules: readonly string[]): Promise<void> {
  await window.getByRole('button', { name: 'Start a round' }).click();
  await window.getByRole('radio', { name: method, exact: true }).click();
  for (const rule of rules)
    await window.getByRole('region', { name: 'New round' }).getByText(rule, { exact: true }).click();
  await window.getByRole('button', { name: /^Start with/u }).click();
}

function result(window: Page): Locator {
  return window.getByRole('region', { name: 'Result' });
}

/** `1 K-01 …` as it is read aloud. */
async function ranking(window: Page): Promise<readonly string[]> {
  const rows = await result(window).getByRole('list', { name: 'Ranking' }).locator('> li').allInnerTexts();
  return rows.map((row) => row.replaceAll(/\s+/gu, ' ').trim());
}

async function press(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
}

test('a room is counted, dots are placed, and options are put on the plane', async ({ window }) => {
  await window.getByRole('link', { name: 'Run', exact: true }).click();
  await window.getByRole('tab', { name: 'Voting' }).click();

  await test.step('hands: seventy in one entry, a tie that is named, and what nobody chose', async () => {
    await window.getByRole('button', { name: 'Start a round' }).click();
    await window.getByRole('button', { name: /^Start with/u }).click();
    await window.keyboard.type('70');
    await press(window, 'Tab');
    await window.keyboard.type('17');
    await press(window, 'Enter');
    await window.keyboard.type('87');
    await press(window, 'Enter');
    await expect(result(window).getByText('K-01 and K-02 share rank 1')).toBeVisible();
    expect((await ranking(window))[0]).toMatch(/^1 K-01 ?From punishment to advice 87 SA 70 ZJ 17$/u);
    const again = result(window).getByRole('region', { name: 'Look again' });
    await expect(again.getByRole('listitem')).toHaveCount(2);
    await expect(result(window).getByText('174 hands')).toBeVisible();
  });

  await test.step('one undo takes back one entry, not one digit', async () => {
    await press(window, 'Control+z');
    await expect(result(window).getByText('87 hands')).toBeVisible();
    await expect(result(window).getByText('share rank')).toHaveCount(0);
  });

  await test.step('dots by key, and a lowered budget keeps what is placed', async () => {
    await startRound(window, 'Dots');
    await expect(window.getByRole('spinbutton').first()).toBeFocused();
    await press(window, 'a', 'a', 'a', 'b', 'b', 'Enter', 'c');
    const status = window.getByRole('region', { name: 'Placing dots' }).getByRole('status');
    await expect(status).toContainText('4 of 5 dots left');
    await expect(result(window).getByText('6 of 10 dots placed')).toBeVisible();

    await window.getByRole('button', { name: 'Rules' }).click();
    const budget = window.getByRole('textbox', { name: 'Dots each' });
    await budget.fill('3');
    await press(window, 'Enter', 'Escape');
    await window.getByRole('spinbutton').first().focus();
    await press(window, '1');
    await expect(status).toContainText('2 dots above the new number');
    await press(window, 'c');
    await expect(window.getByText('Each voter has 3 dots')).toBeVisible();
    await press(window, 'ArrowLeft', 'Shift+B', 'Shift+B');
    await expect(status).toContainText('1 of 3 dots left');
    await press(window, 'c');
    await expect(status).toContainText('0 of 3 dots left');
    expect((await ranking(window)).map((row) => row.slice(0, 6))).toEqual(['1 K-01', '1 K-03']);
  });

  await test.step('each person for themselves, numbered as they come', async () => {
    await startRound(window, 'Dots', 'Each person');
    const status = window.getByRole('region', { name: 'Placing dots' }).getByRole('status');
    await expect(window.getByRole('spinbutton').first()).toBeFocused();
    await press(window, 'a', 'b');
    await expect(status).toContainText('person 1');
    await press(window, 'Enter', 'a');
    await expect(status).toContainText('person 2');
    await press(window, '2', 'b', '1');
    await expect(status).toContainText('person 3');
    await expect(result(window).getByText('3 voters')).toBeVisible();
    await expect(result(window).getByText('4 of 15 dots placed')).toBeVisible();
  });

  await test.step('impact × ease by key and by drag, secret until revealed', async () => {
    await startRound(window, 'Impact × ease', 'Secret until revealed');
    const first = window.getByRole('slider', { name: /^K-01/u });
    await first.focus();
    await press(window, 'Enter', 'ArrowUp', 'Shift+ArrowRight');
    await expect(first).toHaveAttribute('aria-valuetext', 'impact 5.5, ease 7: Do first');
    await expect(first).toBeFocused();

    const second = window.getByRole('slider', { name: /^K-02/u });
    const [from, plane] = [
      await second.boundingBox(),
      await window.getByText('Leave', { exact: true }).boundingBox(),
    ];
    if (!from || !plane) throw new Error('the plane is in sight');
    await window.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await window.mouse.down();
    await window.mouse.move(plane.x + 40, plane.y - 40, { steps: 4 });
    await window.mouse.up();
    await expect(second).toHaveAttribute('aria-valuetext', /: Leave$/u);

    await expect(result(window).getByText('The result is hidden')).toBeVisible();
    await expect(result(window).getByText('From punishment to advice')).toHaveCount(0);
    await window.getByRole('button', { name: 'Peek' }).click();
    await expect(result(window).getByText('Only you see this. It is not on the wall.')).toBeVisible();
    expect((await ranking(window))[0]).toMatch(/^1 K-01.* Do first ?5\.5 × 7$/u);
    await window.getByRole('button', { name: 'Stop peeking' }).click();
    await window.getByRole('button', { name: 'Reveal', exact: true }).click();
    await expect(result(window).getByText('From punishment to advice')).toBeVisible();
    await expect(window.getByRole('button', { name: 'Peek' })).toHaveCount(0);
  });
});
