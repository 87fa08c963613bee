import { realpathSync } from 'node:fs';
import { BrowserWindow } from 'electron';
import type { FileProblem, OpenAnswer, OpenWorkshop, Start } from '../../shared/protocol/answers.ts';
import type { Application } from '../application/application.ts';
import type { LaunchArguments } from '../application/arguments.ts';
import { WorkshopStore } from '../store/workshopStore.ts';
import { createFacilitatorWindow, send } from './facilitatorWindow.ts';

type Place = {
  store: WorkshopStore | null;
  problem: (FileProblem & { file: string }) | null;
  unsubscribe: () => void;
};

/** Which window shows which workshop: a workshop has one window, a window one workshop or the home screen. */
export class Desk {
  readonly #application: Application;
  readonly #places = new Map<BrowserWindow, Place>();

  constructor(application: Application) {
    this.#application = application;
  }

  get windows(): readonly BrowserWindow[] {
    return [...this.#places.keys()];
  }

  /** Whether these are the contents of a window of ours. */
  windowOf(contents: Electron.WebContents): BrowserWindow | null {
    const window = BrowserWindow.fromWebContents(contents);
    return window && this.#places.has(window) ? window : null;
  }

  storeOf(window: BrowserWindow): WorkshopStore | null {
    return this.#places.get(window)?.store ?? null;
  }

  start(window: BrowserWindow): Start {
    const place = this.#places.get(window);
    const workshop = place?.store ? shown(place.store) : null;
    return { app: this.#application.state(), workshop, problem: place?.problem ?? null };
  }

  /** Opens a window for what the command line or the system asks for, or brings the one forward that has it. */
  openWindow({ file, example }: LaunchArguments): void {
    const named = file ?? (example === null ? null : this.#application.create(example));
    const wanted = named === null ? null : realPath(named);
    const holder = wanted === null ? null : this.#holderOf(wanted);
    if (holder) {
      bringForward(holder);
      return;
    }
    const waiting =
      wanted === null ? undefined : this.windows.find((window) => this.storeOf(window) === null);
    if (waiting && wanted !== null) {
      bringForward(waiting);
      send(waiting, 'opened', this.show(waiting, wanted));
      return;
    }
    const window = this.#addWindow();
    if (wanted === null) return;
    const answer = this.show(window, wanted);
    const place = this.#places.get(window);
    if (place && answer.kind === 'problem') place.problem = { ...answer.problem, file: wanted };
  }

  /** Shows a file in a window that is at home; in a window of its own when that one has a workshop. */
  show(window: BrowserWindow, path: string): OpenAnswer {
    const file = realPath(path);
    const holder = this.#holderOf(file);
    if (holder) {
      bringForward(holder);
      return { kind: 'elsewhere' };
    }
    const opened = this.#application.open(file);
    if (!(opened instanceof WorkshopStore)) return { kind: 'problem', file, problem: opened };
    const isHome = this.storeOf(window) === null;
    this.#place(isHome ? window : this.#addWindow(), opened);
    return isHome ? { kind: 'here', workshop: shown(opened) } : { kind: 'elsewhere' };
  }

  /** Back to the home screen; the workshop is closed. */
  leave(window: BrowserWindow): void {
    const place = this.#places.get(window);
    if (!place?.store) return;
    place.unsubscribe();
    this.#application.close(place.store);
    this.#places.set(window, { store: null, problem: null, unsubscribe: () => {} });
    window.setRepresentedFilename('');
  }

  #addWindow(): BrowserWindow {
    const window = createFacilitatorWindow();
    this.#places.set(window, { store: null, problem: null, unsubscribe: () => {} });
    window.on('closed', () => {
      const place = this.#places.get(window);
      place?.unsubscribe();
      if (place?.store) this.#application.close(place.store);
      this.#places.delete(window);
    });
    return window;
  }

  #place(window: BrowserWindow, store: WorkshopStore): void {
    const unsubscribe = store.onCommitted((change) => send(window, 'changed', change));
    this.#places.set(window, { store, problem: null, unsubscribe });
    window.setRepresentedFilename(store.file);
  }

  #holderOf(file: string): BrowserWindow | null {
    return this.windows.find((window) => this.storeOf(window)?.file === file) ?? null;
  }
}

function shown(store: WorkshopStore): OpenWorkshop {
  return { file: store.file, records: store.records, history: store.history };
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** One file has one path, whichever way it was reached; a file that is not there keeps the path it was called by. */
function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}
