import path from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { hearCalls } from './ipc/hearCalls.ts';
import type { Running } from './running.ts';
import { denyNavigation } from './security/navigation.ts';
import { denyNetwork } from './security/network.ts';
import { denyPermissions } from './security/permissions.ts';
import { registerScheme, servePages } from './security/protocol.ts';
import { createFacilitatorWindow } from './windows/facilitatorWindow.ts';

app.enableSandbox();
registerScheme();
denyNavigation();

// One process for all windows: a second start hands its file to the first and ends.
if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron is ready only after this module has run to its end.
  void app.whenReady().then(start);
} else app.quit();

function start(): void {
  denyPermissions();
  denyNetwork();
  const served = servePages(path.join(import.meta.dirname, '../renderer'));

  // The first window and its page come before everything else is loaded: until the page is there to ask for anything,
  // its process and that of the pictures have much to do, in which this one must not stand in their way.
  const first = createFacilitatorWindow();
  const running = begin(served, first);
  hearCalls(running.then(({ answer }) => answer));

  app.on('second-instance', (_, argv, cwd) => void running.then(({ open }) => open(argv, cwd)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void running.then(({ desk }) => desk.openWindow({ file, example: null }));
  });
  app.on('window-all-closed', () => void running.then(({ close }) => close()).finally(() => app.quit()));
}

async function begin(served: Promise<void>, first: BrowserWindow): Promise<Running> {
  await served;
  const { run } = await import('./running.ts');
  return run(first);
}
