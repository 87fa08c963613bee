import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { BrowserWindow } from 'electron';
import type { WorkshopId } from '../../shared/domain/workshop.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import type { OpenAnswer, OpenWorkshop, Start } from '../../shared/protocol/answers.ts';
import { originOf } from '../../shared/records/ownPlan.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import type { Application } from '../application/application.ts';
import type { LaunchArguments } from '../application/arguments.ts';
import type { SentPacket } from '../packets/copyFrom.ts';
import { isPacketName } from '../packets/packetNames.ts';
import type { Packets } from '../packets/packets.ts';
import { WorkshopStore } from '../store/workshopStore.ts';
import { createFacilitatorWindow, send } from './facilitatorWindow.ts';

type Place = {
  /** The workshop that the window shows, or that is being opened for it. */
  file: string | null;
  store: WorkshopStore | null;
  /** What the window was opened for; settled when it is there, or when it is known why not. */
  beginning: Promise<OpenAnswer> | null;
  unsubscribe: () => void;
};

/** Which window shows which workshop: a workshop has one window, a window one workshop or the home screen. */
export class Desk {
  readonly #application: Application;
  readonly #packets: Packets<BrowserWindow>;
  readonly #places = new Map<BrowserWindow, Place>();

  constructor(application: Application, packets: Packets<BrowserWindow>) {
    this.#application = application;
    this.#packets = packets;
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

  /** What a page shows that starts now; a page that starts again shows what its window has by then. */
  async start(window: BrowserWindow): Promise<Start> {
    const place = this.#places.get(window);
    const begun = await place?.beginning;
    if (place) place.beginning = null;
    const problem = begun?.kind === 'problem' ? { ...begun.problem, file: begun.file } : null;
    const store = this.storeOf(window);
    const known = begun?.kind === 'here' ? begun.workshop : store && shown(store);
    return { app: this.#application.state(), workshop: known, problem, packet: packetAnswer(begun) };
  }

  /**
   * Opens a window for what the command line or the system asks for, or brings the one forward that has it.
   * The first window of all is made before there is a desk, which takes it over.
   */
  openWindow({ file, example }: LaunchArguments, first?: BrowserWindow): void {
    if (first) this.#add(first);
    const named = file ?? (example === null ? null : this.#application.create(example));
    const wanted = named === null ? null : realPath(named);
    const holder = wanted === null ? null : this.#holderOf(wanted);
    if (holder) {
      bringForward(holder);
      return;
    }
    const waiting = first
      ? undefined
      : (this.windows.find((window) => this.#places.get(window)?.file === null) ??
        // A packet may come back to any of them, and whoever has a passphrase is asked in one that is there.
        (wanted !== null && isPacketName(wanted) ? this.windows[0] : undefined));
    if (waiting && wanted !== null) {
      bringForward(waiting);
      void this.show(waiting, wanted).then((answer) => send(waiting, 'opened', answer));
      return;
    }
    const window = first ?? this.#addWindow();
    const place = this.#places.get(window);
    if (place && wanted !== null) place.beginning = this.show(window, wanted);
  }

  /**
   * Shows a file in a window that is at home; in a window of its own when that one has a workshop. A packet for a partner is
   * shown as the partner's own workshop file, and one that came back is taken in where its workshop is open.
   */
  async show(window: BrowserWindow, path: string, passphrase?: string): Promise<OpenAnswer> {
    const file = realPath(path);
    if (!isPacketName(file)) return this.#showWorkshop(window, file);
    const seen = await this.#packets.look(file, passphrase);
    switch (seen.kind) {
      case 'passphrase':
        return { kind: 'passphrase', file, isWrong: seen.isWrong };
      case 'problem':
        return { kind: 'packet-problem', file, problem: seen.problem };
      case 'out':
        return this.#showCopy(window, file, seen.packet);
      case 'back':
        return this.#receive(window, file, seen.packet);
      default:
        return assertNever(seen);
    }
  }

  async #showCopy(window: BrowserWindow, file: string, packet: SentPacket): Promise<OpenAnswer> {
    try {
      const copy = this.#application.copyOf(packet, basename(file).slice(-260));
      return await this.#showWorkshop(window, realPath(copy));
    } catch (error) {
      return { kind: 'packet-problem', file, problem: { kind: 'not-saved', detail: String(error) } };
    }
  }

  async #receive(window: BrowserWindow, file: string, packet: SentPacket): Promise<OpenAnswer> {
    const { workshopId, workshopTitle: title } = packet.content.manifest;
    const holder = [window, ...this.windows].find((each) => isHost(this.storeOf(each), workshopId));
    const store = holder && this.storeOf(holder);
    if (!store) return { kind: 'packet-problem', file, problem: { kind: 'no-workshop', title } };
    const taken = this.#packets.takeIn(store, file, packet);
    const answer: OpenAnswer = taken.kind === 'problem' ? { ...taken, kind: 'packet-problem', file } : taken;
    if (holder === window) return answer;
    bringForward(holder);
    send(holder, 'opened', answer);
    return { kind: 'elsewhere' };
  }

  async #showWorkshop(window: BrowserWindow, file: string): Promise<OpenAnswer> {
    const holder = this.#holderOf(file);
    if (holder) {
      bringForward(holder);
      return { kind: 'elsewhere' };
    }
    const own = this.#places.get(window);
    const isHome = own?.file === null;
    if (isHome) own.file = file;
    const opened = await this.#application.open(file);
    if (!(opened instanceof WorkshopStore)) {
      if (isHome) own.file = null;
      return { kind: 'problem', file, problem: opened };
    }
    if (isHome) {
      this.#place(window, opened);
      return { kind: 'here', workshop: shown(opened) };
    }
    const asked = this.#holderOf(file);
    if (asked) bringForward(asked);
    else this.#place(this.#addWindow(), opened);
    return { kind: 'elsewhere' };
  }

  /** Back to the home screen; the workshop is closed. */
  leave(window: BrowserWindow): void {
    const place = this.#places.get(window);
    if (!place?.store) return;
    place.unsubscribe();
    this.#application.close(place.store);
    this.#places.set(window, atHome());
    window.setRepresentedFilename('');
  }

  #addWindow(): BrowserWindow {
    const window = createFacilitatorWindow();
    this.#add(window);
    return window;
  }

  #add(window: BrowserWindow): void {
    this.#places.set(window, atHome());
    window.on('closed', () => {
      const place = this.#places.get(window);
      place?.unsubscribe();
      if (place?.store) this.#application.close(place.store);
      this.#places.delete(window);
    });
  }

  /** A window that was closed while its file was being opened needs it no longer. */
  #place(window: BrowserWindow, store: WorkshopStore): void {
    const place = this.#places.get(window);
    if (!place) {
      this.#application.close(store);
      return;
    }
    place.file = store.file;
    place.store = store;
    place.unsubscribe = store.onCommitted((change) => send(window, 'changed', change));
    window.setRepresentedFilename(store.file);
  }

  #holderOf(file: string): BrowserWindow | null {
    return this.windows.find((window) => this.#places.get(window)?.file === file) ?? null;
  }
}

/** Whether it is the workshop itself, and not the copy of a partner. */
function isHost(store: WorkshopStore | null, id: WorkshopId): boolean {
  return store !== null && originOf(store.records) === null && workshopOf(store.records).id === id;
}

function packetAnswer(begun: OpenAnswer | null | undefined): Start['packet'] {
  switch (begun?.kind) {
    case 'passphrase':
    case 'received':
    case 'packet-problem':
      return begun;
    default:
      return null;
  }
}

function atHome(): Place {
  return { file: null, store: null, beginning: null, unsubscribe: () => {} };
}

function shown(store: WorkshopStore): OpenWorkshop {
  return { file: store.file, records: store.written, history: store.history };
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
