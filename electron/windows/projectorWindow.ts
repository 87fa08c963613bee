import path from 'node:path';
import { BrowserWindow } from 'electron';
import type { Wall } from '../../shared/domain/wall.ts';
import { eventChannel } from '../../shared/protocol/channels.ts';
import type { WallEventName, WallEvents } from '../../shared/protocol/projector.ts';
import { pageUrl } from '../security/origin.ts';

const ground = { bright: '#FBFAF7', dark: '#16181B' };

/** Keys of the wall that the console has an answer for, whichever of the two windows has the focus. */
const consoleKeys: Readonly<Record<string, string>> = { b: 'B', PageUp: 'PageUp', PageDown: 'PageDown' };

/** The window on the wall: no menu, nothing to press, and not to be seen before its first frame is painted. */
export function createProjectorWindow(room: Wall['room'], title: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 960,
    height: 540,
    minWidth: 480,
    minHeight: 270,
    useContentSize: true,
    show: false,
    title,
    autoHideMenuBar: true,
    backgroundColor: ground[room],
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/projector.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      // A wall that stands behind another window must not stop its clock.
      backgroundThrottling: false,
    },
  });
  window.removeMenu();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') window.reload();
  });
  void window.loadURL(pageUrl('projector'));
  return window;
}

/** F11 and Esc for the size of the window; what turns pages goes to the console, which counts them. */
export function answerKeys(window: BrowserWindow, facilitator: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, { type, key, control, meta, alt }) => {
    if (type !== 'keyDown' || control || meta || alt) return;
    if (key === 'F11') window.setFullScreen(!window.isFullScreen());
    else if (key === 'Escape') window.setFullScreen(false);
    const keyCode = consoleKeys[key] ?? consoleKeys[key.toLowerCase()];
    if (keyCode !== undefined && !facilitator.isDestroyed())
      facilitator.webContents.sendInputEvent({ type: 'keyDown', keyCode });
    event.preventDefault();
  });
}

export function sendToWall<E extends WallEventName>(
  window: BrowserWindow,
  name: E,
  event: WallEvents[E],
): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel, name, event);
}
