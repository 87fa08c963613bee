import path from 'node:path';
import type {
  ArrivalAnswer,
  CopyAnswer,
  ExportProgress,
  ExportSummary,
  PacketProblem,
  ReceiveAnswer,
  RunAnswer,
} from '../../shared/protocol/answers.ts';
import type { Asked } from '../../shared/protocol/contract.ts';
import { writeFile } from '../documents/writeFile.ts';
import { sha256 } from '../lib/nodeCrypto.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';
import { arrivalOf, asSent } from './arrivals.ts';
import type { SentPacket } from './copyFrom.ts';
import { sender } from './keepPacket.ts';
import type { ReadFile } from './packetMessages.ts';
import { isPacketName, packetEnding } from './packetNames.ts';
import { PacketWorker } from './packetWorker.ts';
import type { Wanted } from './readPacket.ts';
import { receive, type Taken } from './receiving.ts';
import { RecentPackets } from './recentPackets.ts';
import { inWords, nameOfReturn, returningOf, sendAll, sendReturn } from './sending.ts';
import type { Surroundings } from './surroundings.ts';

/** What a packet is that somebody opens. */
export type LookedAt =
  | { readonly kind: 'out' | 'back'; readonly packet: SentPacket }
  | { readonly kind: 'passphrase'; readonly isWrong: boolean }
  | { readonly kind: 'problem'; readonly problem: PacketProblem };

/** Packet files in and out of the open workshops; how plans are merged is decided in `shared/merge`. */
export class Packets<Window extends object> {
  readonly #means: Surroundings<Window> & { readonly worker: PacketWorker; readonly recent: RecentPackets };
  readonly #running = new Map<Window, AbortController>();
  readonly #written = new Set<string>();

  constructor(surroundings: Surroundings<Window>, worker = new PacketWorker()) {
    this.#means = { ...surroundings, worker, recent: new RecentPackets() };
  }

  /** A packet for each of the partners; every one has its outcome. */
  async write(
    asker: Window,
    store: WorkshopStore,
    order: Asked<'packets/write'>,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<ExportSummary> {
    this.cancel(asker);
    const controller = new AbortController();
    this.#running.set(asker, controller);
    const files = await sendAll(store, { ...order, signal: controller.signal, onProgress }, this.#means);
    if (this.#running.get(asker) === controller) this.#running.delete(asker);
    this.#means.worker.rest();
    for (const file of files) if (file.kind === 'written') this.#written.add(file.file);
    return { folder: order.folder, files };
  }

  cancel(asker: Window): void {
    this.#running.get(asker)?.abort();
  }

  /** Whether a path is one of a packet that was written: a window may have only those shown. */
  hasWritten(file: string): boolean {
    return this.#written.has(file);
  }

  /** Of a partner's copy: its plan, under a name that a person chooses. */
  async sendBack(
    window: Window,
    store: WorkshopStore,
    { passphrase }: Asked<'packets/send-back'>,
  ): Promise<CopyAnswer> {
    const returning = returningOf(store.records);
    if (!returning) return { kind: 'failed', detail: 'not the copy of a partner' };
    const file = await this.#placeFor(window, store, nameOfReturn(store.records, returning, this.#means));
    if (file === null) return { kind: 'cancelled' };
    const named = isPacketName(file) ? file : file + packetEnding;
    const sent = await sendReturn(store, named, passphrase, this.#means);
    this.#means.worker.rest();
    return sent.kind === 'sent' ? this.#saved(sent.file) : { kind: 'failed', detail: sent.detail };
  }

  /** Takes in a file that came back: a packet or an edited Word file. */
  async receive(
    store: WorkshopStore,
    { file, passphrase }: Asked<'packets/receive'>,
  ): Promise<ReceiveAnswer> {
    const read = await this.#read(file, passphrase);
    if (read.kind === 'passphrase' || read.kind === 'problem') return read;
    if (read.kind === 'packet') this.#means.recent.keep(store, sha256(read.plain), read);
    return receive(store, file, read, this.#means);
  }

  /** The same with a packet that was looked at. */
  takeIn(store: WorkshopStore, file: string, packet: SentPacket): Taken {
    return receive(store, file, packet, this.#means);
  }

  /** What came back; of a packet that went out, the plan as it was sent. */
  read(store: WorkshopStore, { id }: Asked<'packets/read'>): Promise<ArrivalAnswer> {
    const isOut = store.records.packets.get(id)?.direction === 'out';
    return isOut ? asSent(store, id, this.#means) : arrivalOf(store, id, this.#means);
  }

  /** What came back is read again: a window decides conflicts, and does not say what came. */
  async merge(store: WorkshopStore, { commandId, id, choices }: Asked<'packets/merge'>): Promise<RunAnswer> {
    const read = await arrivalOf(store, id, this.#means);
    if (read.kind === 'problem') return refusalOf(read.problem);
    const decided = new Map(choices.map(({ key, choice }) => [key, choice]));
    const input = { id, at: this.#means.now(), arrival: read.arrival, choices: decided };
    const outcome = store.run({ commandId, gesture: commandId, name: 'packets/merge', input }, sender);
    return outcome.kind === 'done' ? { kind: 'done' } : outcome;
  }

  /** The packet as it was sent or received, without its passphrase. */
  async save(window: Window, store: WorkshopStore, { id }: Asked<'packets/save'>): Promise<CopyAnswer> {
    const packet = store.records.packets.get(id);
    if (!packet) return { kind: 'failed', detail: 'there is no such packet' };
    const file = await this.#placeFor(window, store, packet.name);
    if (file === null) return { kind: 'cancelled' };
    try {
      const bytes = store.blobs.get(packet.blob);
      if (!bytes) return { kind: 'failed', detail: 'its bytes are gone' };
      const written = await writeFile(file, bytes);
      return 'path' in written ? this.#saved(written.path) : { kind: 'failed', detail: inWords(written) };
    } catch (error) {
      return { kind: 'failed', detail: String(error) };
    }
  }

  /** A packet that somebody opens: what it is, with all that is in one that went out. */
  async look(file: string, passphrase: string | undefined): Promise<LookedAt> {
    const read = await this.#read(file, passphrase, 'all');
    if (read.kind === 'word') return { kind: 'problem', problem: { kind: 'not-a-packet' } };
    return read.kind === 'packet' ? { kind: read.content.manifest.kind, packet: read } : read;
  }

  async close(): Promise<void> {
    for (const controller of this.#running.values()) controller.abort();
    await this.#means.worker.close();
  }

  #read(file: string, passphrase: string | undefined, wanted: Wanted = 'plan'): Promise<ReadFile> {
    const { worker, version } = this.#means;
    return worker.read({ source: { file }, passphrase: passphrase ?? null, app: version, wanted });
  }

  #placeFor(window: Window, store: WorkshopStore, name: string): Promise<string | null> {
    return this.#means.choosePlace(window, path.join(path.dirname(store.file), name));
  }

  #saved(file: string): CopyAnswer {
    this.#written.add(file);
    return { kind: 'copied', file };
  }
}

function refusalOf(problem: PacketProblem): RunAnswer {
  if (problem.kind === 'missing')
    return { kind: 'refused', refusal: { kind: 'not-found', table: 'packets' } };
  const detail = 'detail' in problem ? problem.detail : problem.kind;
  return { kind: 'refused', refusal: { kind: 'not-saved', detail } };
}
