import path from 'node:path';
import { app } from 'electron';
import { Application } from './application/application.ts';
import { launchArguments } from './application/arguments.ts';
import { Exports } from './application/exports.ts';
import { handlersFor } from './ipc/handlers.ts';
import { answerCalls } from './ipc/register.ts';
import { denyNavigation } from './security/navigation.ts';
import { denyNetwork } from './security/network.ts';
import { denyPermissions } from './security/permissions.ts';
import { registerScheme, servePages } from './security/protocol.ts';
import { Desk } from './windows/desk.ts';
import { setMenu } from './windows/menu.ts';
import { Projectors } from './windows/projectors.ts';

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
  servePages(path.join(import.meta.dirname, '../renderer'));

  const application = new Application();
  const desk = new Desk(application);
  const projectors = new Projectors(application);
  const exports = new Exports();
  setMenu(application.language);
  answerCalls(handlersFor({ application, desk, projectors, exports }), (contents) => desk.windowOf(contents));

  app.on('second-instance', (_, argv, cwd) => desk.openWindow(launchArguments(argv, cwd)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    desk.openWindow({ file, example: null });
  });
  app.on('window-all-closed', () => {
    void Promise.all([application.settingsSaved(), exports.close()]).finally(() => app.quit());
  });
  desk.openWindow(launchArguments(process.argv, process.cwd()));
}
