import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, nativeTheme } from 'electron';
import { uuidv7 } from 'uuidv7';
import type { PacketId } from '../../shared/domain/packet.ts';
import { type Language, type Text, textIn } from '../../shared/domain/text.ts';
import type { AppState, FileProblem } from '../../shared/protocol/answers.ts';
import type { Settings } from '../../shared/protocol/settings.ts';
import { originOf } from '../../shared/records/ownPlan.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import type { Records } from '../../shared/records/tables.ts';
import { examples, templateOf, templates } from '../../shared/templates/catalogue.ts';
import { templateFrom } from '../../shared/templates/fromWorkshop.ts';
import { instantiate } from '../../shared/templates/instantiate.ts';
import { copyFrom, type SentPacket } from '../packets/copyFrom.ts';
import { createWorkshop } from '../store/create.ts';
import { openInSlices } from '../store/open.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';
import { freePath } from './newFile.ts';
import { OwnTemplates } from './ownTemplates.ts';
import { withoutRecent, withRecent } from './recentFiles.ts';
import { SettingsFile } from './settingsFile.ts';

/** What all windows share: the settings, the workshop files that are open, and how a new one comes about. */
export class Application {
  readonly #settings = new SettingsFile(path.join(app.getPath('userData'), 'settings.json'));
  readonly #own = new OwnTemplates(path.join(app.getPath('userData'), 'templates'));
  readonly #open = new Map<string, Promise<WorkshopStore | FileProblem>>();

  /** Made in this run; the list of recent files knows those that were opened. */
  readonly #copies = new Map<PacketId, string>();

  constructor() {
    nativeTheme.themeSource = this.#settings.current.theme;
  }

  get language(): Language {
    return this.#settings.current.language ?? (app.getLocale().startsWith('zh') ? 'zh' : 'en');
  }

  state(): AppState {
    const { theme, recent } = this.#settings.current;
    return {
      version: app.getVersion(),
      platform: process.platform,
      language: this.language,
      theme,
      recent: recent.map(({ seal: _, ...entry }) => ({ ...entry, missing: !existsSync(entry.file) })),
      templates: [...this.#own.listed(), ...templates],
      examples,
    };
  }

  get projectorDisplay(): Settings['projectorDisplay'] {
    return this.#settings.current.projectorDisplay;
  }

  change(settings: Partial<Pick<Settings, 'language' | 'theme' | 'projectorDisplay'>>): void {
    this.#settings.change(settings);
    nativeTheme.themeSource = this.#settings.current.theme;
  }

  forget(file: string): void {
    this.#settings.change({ recent: withoutRecent(this.#settings.current.recent, file) });
  }

  /** The open workshop of a file; opens it if it is not. Who asks while it is being opened gets the same. */
  open(file: string): Promise<WorkshopStore | FileProblem> {
    const known = this.#open.get(file);
    if (known) return known;
    const opening = this.#openNew(file);
    this.#open.set(file, opening);
    return opening;
  }

  close(store: WorkshopStore): void {
    this.#remember(store, store.seal);
    this.#open.delete(store.file);
    store.close();
  }

  /** Makes a workshop file from a template or example and answers its path. Null when there is no such template. */
  create(id: string): string | null {
    const known = [...templates, ...examples].find((listed) => listed.id === id);
    const template = known ? templateOf(known.id) : this.#own.get(id);
    if (!template) return null;
    const now = new Date().toISOString();
    const records = instantiate(template, { newId: uuidv7, firstDay: now.slice(0, 10) });
    const file = freePath(this.#folder, textIn(workshopOf(records).title, this.language));
    createWorkshop(file, records, {
      commandId: uuidv7(),
      name: 'workshop/create',
      actor: 'facilitator',
      at: now,
    });
    return file;
  }

  /** The partner's own workshop file of a packet: the one that was made from it before, or a new one. Throws when it cannot be written. */
  copyOf(packet: SentPacket, name: string): string {
    const { id } = packet.content.manifest;
    const listed = this.#settings.current.recent.find(({ packetId }) => packetId === id)?.file;
    const known = [this.#copies.get(id), listed].find((file) => file !== undefined && existsSync(file));
    if (known !== undefined) return known;
    const now = new Date().toISOString();
    const file = copyFrom(packet, {
      folder: this.#folder,
      language: this.language,
      name,
      now,
      newId: uuidv7,
    });
    this.#copies.set(id, file);
    return file;
  }

  /** Keeps the frame of a workshop as a template of this computer; answers whether it is on disk. */
  async saveTemplate(records: Records, name: Text, description: Text): Promise<boolean> {
    return this.#own.save(uuidv7(), templateFrom(records, name, description));
  }

  removeTemplate(id: string): void {
    this.#own.remove(id);
  }

  async settingsSaved(): Promise<void> {
    await this.#settings.saved();
  }

  /** Where new workshops are kept. */
  get #folder(): string {
    return this.#settings.current.workshopsFolder ?? path.join(app.getPath('documents'), 'Plenum');
  }

  async #openNew(file: string): Promise<WorkshopStore | FileProblem> {
    let store: WorkshopStore | null = null;
    try {
      const opened = await openInSlices(file, this.#sealOf(file));
      if (opened.kind !== 'opened') return opened;
      ({ store } = opened);
      this.#remember(store, this.#sealOf(file));
      return store;
    } finally {
      if (store === null) this.#open.delete(file);
    }
  }

  /** Of rows that another version of the application looked at, this one knows nothing. */
  #sealOf(file: string): string | null {
    const [version, seal] = this.#settings.current.recent.find((entry) => entry.file === file)?.seal ?? [];
    return version === app.getVersion() ? (seal ?? null) : null;
  }

  #remember(store: WorkshopStore, seal: string | null): void {
    const opened = {
      file: store.file,
      title: workshopOf(store.records).title,
      openedAt: new Date().toISOString(),
      packetId: originOf(store.records)?.packetId ?? null,
      seal: seal === null ? null : ([app.getVersion(), seal] as const),
    };
    this.#settings.change({ recent: withRecent(this.#settings.current.recent, opened) });
  }
}
