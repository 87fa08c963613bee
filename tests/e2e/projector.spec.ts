import type { Page } from '@playwright/test';
import { uuidv7 } from 'uuidv7';
import type { Session } from '../../shared/domain/session.ts';
import type { OpenWorkshop } from '../../shared/protocol/answers.ts';
import type { RecordOf, TableName } from '../../shared/records/tables.ts';
import { violationsIn } from './axe.ts';
import { expect, test } from './plenum.ts';
import { openWall, recordSent } from './wall.ts';

async function recordsOf(
  window: Page,
): Promise<{ sessions: Session[]; clusterId: string; votingId: string; lineId: string }> {
  return window.evaluate(async () => {
    const start = (await self.plenum.call('app/start', undefined)) as { workshop: OpenWorkshop };
    const rowsOf = <T extends TableName>(table: T): RecordOf<T>[] =>
      JSON.parse(new TextDecoder().decode(start.workshop.records[table])) as RecordOf<T>[];
    const [cluster] = rowsOf('clusters');
    const [voting] = rowsOf('votings');
    const reserved = rowsOf('positions').find(({ outputId, stand }) => outputId && stand === 'reservation');
    return {
      sessions: rowsOf('sessions'),
      clusterId: cluster?.id ?? '',
      votingId: voting?.id ?? '',
      lineId: reserved?.outputId ?? '',
    };
  });
}

/** A command of the facilitator that has no button in this test. */
async function run(window: Page, name: string, input: unknown): Promise<void> {
  const id = uuidv7();
  const answer = await window.evaluate(async (envelope) => self.plenum.call('run', envelope), {
    commandId: id,
    gesture: id,
    name,
    input,
  });
  expect(answer).toEqual({ kind: 'done' });
}

async function goToRun(window: Page, session: string): Promise<void> {
  await window.locator('nav a[href="#/run"]').click();
  await window.getByRole('link', { name: session }).first().click();
}

test('the wall follows the console, is turned, darkened and closed from there', async ({ app, window }) => {
  const wall = await openWall(app, window);
  const panel = window.getByRole('group', { name: 'What is on the wall' });
  await goToRun(window, 'Achievements');

  await expect(wall.getByRole('heading', { level: 1 })).toContainText('proud of');
  await expect(wall.getByRole('heading', { name: /From punishment to advice/ })).toBeVisible();
  await expect(wall.getByText('1 / 5')).toBeVisible();
  await window.keyboard.press('PageDown');
  await expect(wall.getByText('2 / 5')).toBeVisible();
  await window.getByRole('button', { name: 'Previous page' }).click();
  await expect(wall.getByText('1 / 5')).toBeVisible();

  await panel.getByRole('button', { name: 'Question' }).click();
  await expect(wall.getByRole('heading', { level: 2 })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Agenda' }).click();
  await expect(wall.getByRole('listitem').filter({ hasText: 'Lunch' })).toBeVisible();
  await panel.getByRole('button', { name: 'A cluster…' }).click();
  await window.getByRole('menuitem', { name: /K-02/ }).click();
  await expect(wall.getByRole('heading', { level: 1 })).toContainText('Safer work and better business');

  await panel.getByRole('button', { name: 'Message' }).click();
  await window.getByRole('textbox', { name: 'A message for the room' }).fill('Back at 13:30');
  await expect(wall.getByText('Back at')).toHaveCount(0);
  await window.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(wall.getByText('Back at 13:30')).toBeVisible();
  // In a field a letter is a letter.
  await window.getByRole('textbox', { name: 'A message for the room' }).press('b');
  await expect(wall.getByText('Back at 13:30')).toBeVisible();

  await panel.getByRole('button', { name: 'Welcome' }).press('b');
  await expect(wall.locator('.blank')).toBeVisible();
  await expect(window.getByText('The wall is dark')).toBeVisible();
  await window.keyboard.press('b');
  await expect(wall.getByText('Back at 13:30')).toBeVisible();

  await Promise.all([
    wall.waitForEvent('close'),
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((each) => each.webContents.getURL().includes('/projector/'))
        ?.close(),
    ),
  ]);
  await expect(window.getByRole('button', { name: 'Projector', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('nothing secret is ever sent to the window on the wall', async ({ app, window }) => {
  const sent = await recordSent(app);
  const wall = await openWall(app, window);
  const { sessions } = await recordsOf(window);
  const session = sessions.find(({ kind }) => kind === 'achievements');
  const sessionId = session?.id;
  const secret = { en: 'SECRET', zh: '' };
  await run(window, 'private-notes/write', { id: sessionId, text: 'SECRET note' });
  await run(window, 'sessions/edit', {
    id: sessionId,
    fields: { purpose: secret, materials: secret, responsible: secret },
  });
  await run(window, 'drafts/keep', { id: `capture:${sessionId}`, text: 'SECRET draft' });
  const card = { id: uuidv7(), text: { en: 'A public card', zh: '' } };
  const parked = { id: uuidv7(), text: secret };
  const column = session?.columns[0].id;
  await run(window, 'cards/add', { sessionId, column, partnerId: null, parked: true, cards: [parked] });
  await run(window, 'cards/add', { sessionId, column, partnerId: null, parked: false, cards: [card] });
  const voting = uuidv7();
  const option = { kind: 'card', id: card.id };
  await run(window, 'votings/add', {
    id: voting,
    sessionId,
    title: { en: 'What first?', zh: '' },
    method: 'dots',
    voters: 'person',
    options: [option],
    budget: 88,
    perOption: null,
    secret: true,
  });
  await run(window, 'votes/cast', {
    id: uuidv7(),
    votingId: voting,
    option,
    partnerId: null,
    voter: 'SECRET voter',
    count: 70,
  });
  await run(window, 'wall/show', { view: { kind: 'voting', votingId: voting, page: 0 } });

  await expect(wall.getByText('Voting is open')).toBeVisible();
  await expect(wall.getByText('70', { exact: true })).toHaveCount(0);
  const before = await sent();
  expect(before).toContain('A public card');
  expect(before).not.toContain('SECRET');
  expect(before).not.toContain('"count":70');

  await run(window, 'votings/reveal', { id: voting });
  await expect(wall.getByText('70', { exact: true })).toBeVisible();
  const after = await sent();
  expect(after).toContain('"count":70');
  expect(after).not.toContain('SECRET');
});

for (const { language, room, size } of [
  { language: 'en', room: 'bright', size: [1280, 720] },
  { language: 'zh', room: 'dark', size: [1920, 1080] },
  { language: 'both', room: 'bright', size: [1024, 768] },
] as const) {
  test(`the wall can be read from far away: ${language}, ${room} room`, async ({ app, window }) => {
    const wall = await openWall(app, window);
    await app.evaluate(({ BrowserWindow }, [width, height]) => {
      BrowserWindow.getAllWindows()
        .find((each) => each.webContents.getURL().includes('/projector/'))
        ?.setContentSize(width, height);
    }, size);
    await expect.poll(async () => wall.evaluate(() => innerHeight)).toBe(size[1]);
    await run(window, 'wall/set', { fields: { language, room } });
    for (const view of await viewsOf(window)) {
      await run(window, 'wall/show', { view });
      await expect(wall.locator('html')).toHaveAttribute('data-view', view.kind);
      await wall.evaluate(async () =>
        Promise.all(document.getAnimations().map(async (each) => each.finished)),
      );
      expect(await violationsIn(wall)).toEqual([]);
      expect(await faultsOf(wall), `${view.kind} ${language}`).toEqual([]);
      const name = `test-results/screens/wall-${view.kind}-${language}-${room}-${size[0]}.png`;
      await wall.screenshot({ path: name });
    }
  });
}

async function viewsOf(
  window: Page,
): Promise<readonly (Record<string, unknown> & { readonly kind: string })[]> {
  const { sessions, clusterId, votingId, lineId } = await recordsOf(window);
  const [opening, achievements] = sessions;
  const board = sessions.find(({ kind }) => kind === 'works');
  return [
    { kind: 'welcome' },
    { kind: 'agenda', dayId: opening?.dayId, page: 0 },
    { kind: 'question', sessionId: achievements?.id },
    { kind: 'board', sessionId: board?.id, page: 0 },
    { kind: 'cluster', clusterId, page: 0 },
    { kind: 'voting', votingId, page: 0 },
    { kind: 'position', line: { kind: 'output', id: lineId }, page: 0 },
    { kind: 'message', text: '13:30 回到会场' },
  ];
}

/** Letters that are too small, and whatever does not fit into its place. */
async function faultsOf(wall: Page): Promise<readonly string[]> {
  return wall.evaluate(() => {
    const unit = innerHeight / 100;
    const faults: string[] = [];
    for (const element of document.querySelectorAll('main, main *')) {
      const isText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const least = element.closest('.card-text, .stand-words') ? 4 : 3;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) / unit;
      if (isText && size < least - 0.01) faults.push(`${size}: ${element.textContent}`);
    }
    for (const element of document.querySelectorAll('.picture, .card, .agenda, .header, .sheet, .stand-row'))
      if (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
        faults.push(`too small: ${element.className} ${element.textContent}`);
    if (getComputedStyle(document.body).cursor !== 'none') faults.push('a pointer');
    return faults;
  });
}
