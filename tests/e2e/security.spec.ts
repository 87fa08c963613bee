import { readFileSync } from 'node:fs';
import { expect, test } from './plenum.ts';

test('the window has no Node, no Electron and nothing of ours but three functions', async ({ window }) => {
  const reached = await window.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    bridge: Object.keys(self.plenum).toSorted(),
  }));
  expect(reached).toEqual({ globals: [], bridge: ['call', 'listen', 'pathOf'] });
});

test('the page runs in a sandbox of the operating system', async ({ app, window }) => {
  test.skip(process.platform !== 'linux', 'seccomp is read from /proc');
  await window.title();
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).not.toMatch(/^Uid:\s+0\s/m);
});

test('context isolation, sandbox and web security are on, Node is off', async ({ app, window }) => {
  await window.title();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the page cannot run injected script, reach the network, leave or open a window', async ({
  app,
  window,
}) => {
  const url = window.url();
  const tried = await window.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const fetched = await fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      () => 'refused',
    );
    const opened = globalThis.open('https://example.org/');
    globalThis.location.href = 'https://example.org/';
    return { injected: 'injected' in globalThis, fetched, opened };
  });
  expect(tried).toEqual({ injected: false, fetched: 'refused', opened: null });
  // Asked of the page itself: Playwright's locators wait for a navigation that was refused and never ends.
  expect(await window.evaluate(() => document.querySelector('nav') !== null)).toBe(true);
  expect(window.url()).toBe(url);
  expect(app.windows()).toHaveLength(1);
});

test('permissions such as camera, place and notifications are refused', async ({ window }) => {
  const states = await window.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications'] as PermissionName[];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('a call that is unknown, malformed or not for this window is refused and changes nothing', async ({
  window,
}) => {
  const answers = await window.evaluate(async () => {
    const ask = async (name: string, input: unknown) =>
      self.plenum.call(name, input).then(
        (answer) => answer,
        () => 'rejected',
      );
    return [
      await ask('constructor', {}),
      await ask('run', { commandId: 7 }),
      await ask('export/start', { folder: '/tmp', documents: ['report'], languages: ['fr'], partnerIds: [] }),
      await ask('run', { commandId: 'a', gesture: 'a', name: 'cards/remove', input: { ids: ['not an id'] } }),
    ];
  });
  expect(answers).toEqual([
    'rejected',
    'rejected',
    'rejected',
    { kind: 'refused', refusal: { kind: 'bad-input', field: 'ids.0' } },
  ]);
});

test('the window on the wall can only listen: no call, no Node, in a sandbox of its own', async ({
  app,
  window,
}) => {
  const [wall] = await Promise.all([
    app.waitForEvent('window'),
    window.getByRole('button', { name: 'Projector' }).click(),
  ]);
  await expect(wall.getByRole('main')).toBeVisible();
  const reached = await wall.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    bridge: Object.keys((self as unknown as { plenum: object }).plenum).toSorted(),
  }));
  expect(reached).toEqual({ globals: [], bridge: ['listen', 'painted'] });
  const kept = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().startsWith('app://plenum/projector/'),
    )?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
      getOSProcessId: () => number;
    };
    const { contextIsolation, sandbox, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
    return {
      pid: contents.getOSProcessId(),
      flags: { contextIsolation, sandbox, nodeIntegration, webSecurity },
    };
  });
  expect(kept.flags).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  if (process.platform === 'linux')
    expect(readFileSync(`/proc/${kept.pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  const tried = await wall.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const fetched = await fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      () => 'refused',
    );
    return { injected: 'injected' in globalThis, fetched, opened: globalThis.open('https://example.org/') };
  });
  expect(tried).toEqual({ injected: false, fetched: 'refused', opened: null });
});
