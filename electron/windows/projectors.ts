import { type BrowserWindow, type IpcMainEvent, ipcMain, screen } from 'electron';
import { listeningChannel, paintedChannel } from '../../shared/protocol/channels.ts';
import type { ProjectorState } from '../../shared/protocol/projector.ts';
import type { Application } from '../application/application.ts';
import { isOurs } from '../security/origin.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';
import { displaysFor, remembered, wallDisplay } from './displays.ts';
import { send } from './facilitatorWindow.ts';
import { Projector } from './projector.ts';

const usual = 16 / 9;

/** The walls that are open, at most one for each facilitator's window, which owns it and is told what becomes of it. */
export class Projectors {
  readonly #application: Application;
  readonly #open = new Map<BrowserWindow, Projector>();

  constructor(application: Application) {
    this.#application = application;
    ipcMain.on(listeningChannel, (event) => this.#sentBy(event)?.welcome());
    ipcMain.on(paintedChannel, (event) => this.#sentBy(event)?.show());
    for (const change of ['display-added', 'display-removed', 'display-metrics-changed'] as const)
      screen.on(change as 'display-added', () => this.#placeAll());
  }

  open(facilitator: BrowserWindow, store: WorkshopStore): ProjectorState {
    if (!this.#open.has(facilitator)) {
      const projector = new Projector(facilitator, store, this.#application);
      this.#open.set(facilitator, projector);
      projector.window.on('resize', () => this.#tell(facilitator));
      const close = (): void => projector.close();
      facilitator.once('closed', close);
      projector.window.on('closed', () => {
        facilitator.off('closed', close);
        if (this.#open.get(facilitator) === projector) this.#open.delete(facilitator);
        this.#tell(facilitator);
      });
    }
    return this.stateOf(facilitator);
  }

  close(facilitator: BrowserWindow): ProjectorState {
    this.#open.get(facilitator)?.close();
    return this.stateOf(facilitator);
  }

  /** Remembers the display, also for the next start, and goes there at once. */
  choose(facilitator: BrowserWindow, displayId: number): ProjectorState {
    const projectorDisplay = remembered(displayId);
    if (projectorDisplay) this.#application.change({ projectorDisplay });
    this.#open.get(facilitator)?.place();
    return this.stateOf(facilitator);
  }

  stateOf(facilitator: BrowserWindow): ProjectorState {
    const projector = this.#open.get(facilitator);
    const coming = wallDisplay(facilitator, this.#application.projectorDisplay);
    return {
      isOpen: projector !== undefined,
      displays: displaysFor(facilitator),
      displayId: projector ? projector.displayId : (coming?.id ?? null),
      isUnplugged: projector?.isUnplugged ?? false,
      aspect: projector?.aspect ?? (coming ? coming.bounds.width / coming.bounds.height : usual),
    };
  }

  #placeAll(): void {
    for (const [facilitator, projector] of this.#open) {
      projector.place();
      this.#tell(facilitator);
    }
  }

  #tell(facilitator: BrowserWindow): void {
    if (!facilitator.isDestroyed()) send(facilitator, 'projector', this.stateOf(facilitator));
  }

  /** The wall whose own page has sent this; anything else is not answered. */
  #sentBy(event: IpcMainEvent): Projector | null {
    const frame = event.senderFrame;
    if (!frame || frame !== event.sender.mainFrame || !isOurs(frame.url)) return null;
    return [...this.#open.values()].find(({ window }) => window.webContents === event.sender) ?? null;
  }
}
