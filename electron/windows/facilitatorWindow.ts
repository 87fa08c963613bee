import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import type { EventName, Events } from '../../shared/protocol/answers.ts';
import { eventChannel } from '../../shared/protocol/channels.ts';
import { pageUrl } from '../security/origin.ts';

const ground = { light: '#FBFAF7', dark: '#16181B' };

/** A window of the facilitator; shown when its first frame is painted, so that nobody sees it half loaded. */
export function createFacilitatorWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: groundNow(),
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/facilitator.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  // Everything entered is on disk, so a page that has crashed starts again where it was.
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') window.reload();
  });
  void window.loadURL(pageUrl('facilitator'));
  return window;
}

/** Once the theme is known that somebody chose, which the first window does not wait for. */
export function paintGround(window: BrowserWindow): void {
  window.setBackgroundColor(groundNow());
}

function groundNow(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light;
}

export function send<E extends EventName>(window: BrowserWindow, name: E, event: Events[E]): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel, name, event);
}
