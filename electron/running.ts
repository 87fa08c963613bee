import { app, type BrowserWindow } from 'electron';
import { uuidv7 } from 'uuidv7';
import { Application } from './application/application.ts';
import { launchArguments } from './application/arguments.ts';
import { choosePacketPlace } from './application/chosenFiles.ts';
import { Exports } from './application/exports.ts';
import { handlersFor } from './ipc/handlers.ts';
import type { Answer } from './ipc/hearCalls.ts';
import { answerTo } from './ipc/register.ts';
import { Packets } from './packets/packets.ts';
import { Desk } from './windows/desk.ts';
import { paintGround } from './windows/facilitatorWindow.ts';
import { setMenu } from './windows/menu.ts';
import { Projectors } from './windows/projectors.ts';

export type Running = {
  readonly desk: Desk;
  readonly answer: Answer;
  /** What a second start was asked for. */
  readonly open: (argv: readonly string[], cwd: string) => void;
  /** Resolves when nothing is left that must be written. */
  readonly close: () => Promise<void>;
};

/** Everything behind the windows. Takes over the first one, which is there before. */
export function run(first: BrowserWindow): Running {
  const application = new Application();
  paintGround(first);
  const projectors = new Projectors(application);
  const exports = new Exports();
  const packets = new Packets<BrowserWindow>({
    version: app.getVersion(),
    language: () => application.language,
    newId: uuidv7,
    now: () => new Date().toISOString(),
    choosePlace: choosePacketPlace,
  });
  const desk = new Desk(application, packets);
  const handlers = handlersFor({ application, desk, projectors, exports, packets });
  desk.openWindow(launchArguments(process.argv, process.cwd()), first);
  setMenu(application.language);
  return {
    desk,
    answer: answerTo(handlers, (contents) => desk.windowOf(contents)),
    open: (argv, cwd) => desk.openWindow(launchArguments(argv, cwd)),
    close: async () => {
      await Promise.all([application.settingsSaved(), exports.close(), packets.close()]);
    },
  };
}
