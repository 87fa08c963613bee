import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Origin } from '../../shared/domain/origin.ts';
import type { CopyId, Packet, PacketId } from '../../shared/domain/packet.ts';
import type { Partner } from '../../shared/domain/partner.ts';
import type { BlobId } from '../../shared/domain/photo.ts';
import { sorted } from '../../shared/lib/order.ts';
import type { PacketHead } from '../../shared/merge/packetFormat.ts';
import type { ExportedFile, ExportFailure, ExportProgress } from '../../shared/protocol/answers.ts';
import type { Asked } from '../../shared/protocol/contract.ts';
import { originOf } from '../../shared/records/ownPlan.ts';
import { workplanOf, workshopOf } from '../../shared/records/queries.ts';
import type { Records } from '../../shared/records/tables.ts';
import { type NotWritten, writeFile } from '../documents/writeFile.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';
import { keepPacket } from './keepPacket.ts';
import type { WriteOrder, WrittenPacket } from './packetMessages.ts';
import { FreeNames, packetEnding, returnName, titleOf } from './packetNames.ts';
import type { PacketWorker } from './packetWorker.ts';
import type { Surroundings } from './surroundings.ts';

type Means = Pick<Surroundings<object>, 'version' | 'language' | 'newId' | 'now'> & {
  readonly worker: PacketWorker;
};

export type Sent =
  | { readonly kind: 'sent'; readonly file: string }
  | { readonly kind: 'failed'; readonly reason: ExportFailure; readonly detail: string };

type Order = Asked<'packets/write'> & {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
};

/** A packet for each of the partners, one after the other; those that were written stay when the rest is cancelled. */
export async function sendAll(
  store: WorkshopStore,
  { folder, partnerIds, passphrase, signal, onProgress }: Order,
  means: Means,
): Promise<readonly ExportedFile[]> {
  const { records } = store;
  // Of a partner's copy nothing goes out but its own plan, back.
  if (originOf(records)) return [];
  const partners = sorted(records.partners.values()).filter(({ id }) => partnerIds.includes(id));
  const names = new FreeNames(folder);
  const files: ExportedFile[] = [];
  for (const partner of partners) {
    const name = titleOf(namesOf(records, partner, means)) + packetEnding;
    const told = { total: partners.length, name };
    if (!signal.aborted) onProgress({ ...told, done: files.length });
    const head = headOf(records, partner, means);
    const file = (): string => names.free(name);
    const order = { head, base: () => null, passphrase };
    const sent = await send(store, order, { file, signal, means });
    files.push(
      sent.kind === 'sent'
        ? { kind: 'written', name: path.basename(sent.file), file: sent.file }
        : { ...sent, name },
    );
    onProgress({ ...told, done: files.length });
  }
  return files;
}

/** The plan of a partner's copy on its way back. */
export async function sendReturn(
  store: WorkshopStore,
  file: string,
  passphrase: string | null,
  means: Means,
): Promise<Sent> {
  const { records } = store;
  const returning = returningOf(records);
  if (!returning) return { kind: 'failed', reason: 'not-rendered', detail: 'not the copy of a partner' };
  const { origin, partner, revision } = returning;
  const head: PacketHead = {
    ...headOf(records, partner, means),
    kind: 'back',
    copyId: origin.id,
    basedOn: origin.packetId,
    earlier: sentFrom(records, origin.id).map(({ id }) => id),
    revision,
  };
  const order = { head, base: () => bytesOf(store, origin.packetId), passphrase };
  const sent = await send(store, order, { file: () => file, signal: null, means });
  return sent.kind === 'cancelled' ? { kind: 'failed', reason: 'not-written', detail: '' } : sent;
}

/** What would go back from here next; null when this is not the copy of a partner. */
export function returningOf(records: Records): Returning | null {
  const origin = originOf(records);
  const partner = origin && records.partners.get(origin.partnerId);
  return partner ? { origin, partner, revision: nextRevision(records, origin.id) } : null;
}

type Returning = { readonly origin: Origin; readonly partner: Partner; readonly revision: number };

export function nameOfReturn(records: Records, { partner, revision }: Returning, means: Means): string {
  return returnName(namesOf(records, partner, means), revision);
}

type Packing = Pick<WriteOrder, 'head' | 'passphrase'> & { readonly base: () => Uint8Array | null };

type Sending = {
  readonly file: () => string;
  readonly signal: AbortSignal | null;
  readonly means: Means;
};

/** Packs, writes and writes down; whatever fails leaves nothing behind. */
async function send(
  store: WorkshopStore,
  order: Packing,
  { file, signal, means }: Sending,
): Promise<Sent | { readonly kind: 'cancelled' }> {
  if (signal?.aborted) return { kind: 'cancelled' };
  const packed = await pack(store, order, means);
  if (signal?.aborted) return { kind: 'cancelled' };
  if (packed.kind === 'failed') return { kind: 'failed', reason: 'not-rendered', detail: packed.detail };
  const written = await writeFile(file(), packed.sealed ?? packed.plain);
  if (!('path' in written)) return { kind: 'failed', reason: written.kind, detail: inWords(written) };
  const packet = rowOf(order, written.path);
  const kept = { commandId: means.newId(), packet, bytes: packed.plain, attachments: [] };
  const failure = keepPacket(store, kept);
  if (failure === null) return { kind: 'sent', file: written.path };
  // A packet that the workshop does not know of would come back to nothing.
  rmSync(written.path, { force: true });
  return { kind: 'failed', reason: 'not-written', detail: failure };
}

async function pack(store: WorkshopStore, order: Packing, { worker }: Means): Promise<WrittenPacket> {
  try {
    const { records } = store;
    const logo = workplanOf(records, order.head.partnerId)?.logo?.blob;
    const bytes = logo === undefined ? null : store.blobs.get(logo);
    const attachments = new Map<BlobId, Uint8Array>(logo !== undefined && bytes ? [[logo, bytes]] : []);
    return await worker.write(records, { ...order, base: order.base(), attachments });
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  }
}

function bytesOf({ records, blobs }: WorkshopStore, id: PacketId): Uint8Array | null {
  const packet = records.packets.get(id);
  return packet ? blobs.get(packet.blob) : null;
}

function headOf(records: Records, partner: Partner, { version, newId, now }: Means): PacketHead {
  const { id, title } = workshopOf(records);
  return {
    app: version,
    kind: 'out',
    id: newId() as PacketId,
    workshopId: id,
    workshopTitle: title,
    partnerId: partner.id,
    partnerName: partner.name,
    copyId: null,
    basedOn: null,
    revision: 0,
    at: now(),
  };
}

function namesOf(records: Records, { name }: Partner, { language }: Means): Parameters<typeof titleOf>[0] {
  return { title: workshopOf(records).title, partner: name, language: language() };
}

function nextRevision(records: Records, copyId: CopyId): number {
  return 1 + Math.max(0, ...sentFrom(records, copyId).map(({ revision }) => revision));
}

function sentFrom({ packets }: Records, id: CopyId): readonly Packet[] {
  return [...packets.values()].filter(({ copyId }) => copyId === id);
}

function rowOf(
  { head, passphrase }: Pick<WriteOrder, 'head' | 'passphrase'>,
  file: string,
): Omit<Packet, 'blob'> {
  const { id, partnerId, kind, at, basedOn, copyId, revision } = head;
  const name = path.basename(file).slice(-260);
  const isProtected = passphrase !== null;
  return { id, partnerId, direction: kind, way: 'packet', at, name, isProtected, basedOn, copyId, revision };
}

export function inWords(reason: NotWritten): string {
  return 'detail' in reason ? reason.detail : reason.kind;
}
