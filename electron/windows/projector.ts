import { type BrowserWindow, powerSaveBlocker, type Rectangle } from 'electron';
import { wallOf } from '../../shared/records/wall.ts';
import type { Application } from '../application/application.ts';
import { textsIn } from '../application/texts.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';
import { consoleDisplay, wallDisplay } from './displays.ts';
import { Projection } from './projection.ts';
import { answerKeys, createProjectorWindow, sendToWall } from './projectorWindow.ts';

/** The wall of one workshop: its window, the display that the window is on, and what is sent there. */
export class Projector {
  readonly window: BrowserWindow;
  readonly #facilitator: BrowserWindow;
  readonly #store: WorkshopStore;
  readonly #application: Application;
  readonly #unsubscribe: () => void;
  readonly #staysAwake = powerSaveBlocker.start('prevent-display-sleep');
  #projection: Projection | null = null;
  #displayId: number | null = null;
  #hadDisplay = false;

  constructor(facilitator: BrowserWindow, store: WorkshopStore, application: Application) {
    this.#facilitator = facilitator;
    this.#store = store;
    this.#application = application;
    const title = textsIn(application.language)('wall.windowTitle');
    this.window = createProjectorWindow(wallOf(store.records).room, title);
    answerKeys(this.window, facilitator);
    this.#unsubscribe = store.onCommitted(() => this.#publish());
    this.place();
    this.window.on('closed', () => {
      this.#unsubscribe();
      powerSaveBlocker.stop(this.#staysAwake);
    });
  }

  /** The display that the wall fills; null is a window beside the console. */
  get displayId(): number | null {
    return this.#displayId;
  }

  get isUnplugged(): boolean {
    return this.#hadDisplay && this.#displayId === null;
  }

  get aspect(): number {
    const [width = 16, height = 9] = this.window.getContentSize();
    return width / Math.max(height, 1);
  }

  /** The page listens: everything public now, and from now on what changes of it. */
  welcome(): void {
    this.#projection = new Projection(this.#store.records);
    sendToWall(this.window, 'welcome', this.#projection.shown);
  }

  /** The first frame is there. The keys stay with the console. */
  show(): void {
    if (!this.window.isVisible()) this.window.showInactive();
    if (this.#displayId !== null) this.window.setFullScreen(true);
  }

  /** Onto the display that is there for it now, or into a window when there is none. */
  place(): void {
    const display = wallDisplay(this.#facilitator, this.#application.projectorDisplay);
    const isNew = display?.id !== this.#displayId;
    this.#displayId = display?.id ?? null;
    if (display) {
      this.#hadDisplay = true;
      if (isNew && this.window.isFullScreen()) this.window.setFullScreen(false);
      this.window.setBounds(display.bounds);
      if (this.window.isVisible()) this.window.setFullScreen(true);
    } else if (isNew || !this.window.isVisible()) {
      this.window.setFullScreen(false);
      this.window.setContentBounds(besideConsole(consoleDisplay(this.#facilitator).workArea));
    }
  }

  close(): void {
    if (!this.window.isDestroyed()) this.window.destroy();
  }

  #publish(): void {
    const diff = this.#projection?.follow(this.#store.records);
    if (diff) sendToWall(this.window, 'changed', diff);
  }
}

/** A window of the shape of a wall in the corner of a display, where it covers the least of the console. */
function besideConsole({ x, y, width, height }: Rectangle): Rectangle {
  const wide = Math.min(960, Math.round(width / 2));
  const high = Math.round((wide * 9) / 16);
  return { x: x + width - wide - 16, y: y + height - high - 16, width: wide, height: high };
}
