import type { Packet, PacketId } from '../../shared/domain/packet.ts';
import type { ArrivalNotice } from '../../shared/merge/arrival.ts';
import { baseEntry } from '../../shared/merge/packetFormat.ts';
import type { PlanPart } from '../../shared/merge/planPart.ts';
import type { ArrivalAnswer } from '../../shared/protocol/answers.ts';
import type { Records } from '../../shared/records/tables.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';
import { trespass } from './objections.ts';
import type { ReadFile } from './packetMessages.ts';
import type { PacketWorker } from './packetWorker.ts';
import type { PacketContent } from './readPacket.ts';
import { sumOfPlan } from './readPacket.ts';
import type { RecentPackets } from './recentPackets.ts';
import { wordArrival } from './wordReturn.ts';

type Means = {
  readonly worker: PacketWorker;
  readonly recent: RecentPackets;
  readonly version: string;
};

/** What came back, with the state that it started from, out of the bytes that the workshop file keeps. Never rejects. */
export async function arrivalOf(store: WorkshopStore, id: PacketId, means: Means): Promise<ArrivalAnswer> {
  const packet = store.records.packets.get(id);
  if (packet?.direction !== 'back') return { kind: 'problem', problem: { kind: 'missing' } };
  try {
    const bytes = store.blobs.get(packet.blob);
    if (!bytes) return { kind: 'problem', problem: { kind: 'missing' } };
    const read = await readKept(store, packet, bytes, means);
    if (read.kind === 'problem') return read;
    if (read.kind === 'word')
      return await wordArrival(store, { id, document: read.document }, (out) =>
        planSent(store, out, packet, means),
      );
    if (read.kind !== 'packet') return { kind: 'problem', problem: { kind: 'not-a-packet' } };
    const { plan, manifest, isNewer, base: brought } = read.content;
    const objection = trespass(store.records, plan);
    if (objection) return { kind: 'problem', problem: objection };
    const base = (await baseOf(store, packet, read.content, means)) ?? brought;
    const notices: readonly ArrivalNotice[] = [
      ...(isSuperseded(store.records, packet) ? [{ kind: 'superseded' } as const] : []),
      ...(isNewer ? [{ kind: 'from-newer-app', app: manifest.app } as const] : []),
      ...(base ? [] : [{ kind: 'no-base' } as const]),
    ];
    return { kind: 'arrival', arrival: { base, theirs: plan, unread: [], notices } };
  } catch (error) {
    return { kind: 'problem', problem: { kind: 'damaged', detail: String(error) } };
  }
}

/** The plan in a packet that went out, as it was then: nothing that could be merged. Never rejects. */
export async function asSent(store: WorkshopStore, id: PacketId, means: Means): Promise<ArrivalAnswer> {
  const packet = store.records.packets.get(id);
  const theirs = packet ? await planIn(store, packet, means).catch(() => null) : null;
  return theirs
    ? { kind: 'arrival', arrival: { base: null, theirs, unread: [], notices: [] } }
    : { kind: 'problem', problem: { kind: 'missing' } };
}

/** What the bytes of a packet are, which were checked when they came. */
async function readKept(
  store: WorkshopStore,
  { blob }: Packet,
  bytes: Uint8Array,
  { worker, recent, version }: Means,
): Promise<ReadFile> {
  const known = recent.get(store, blob);
  if (known) return known;
  const read = await worker.read({ source: { bytes }, passphrase: null, app: version, wanted: 'plan' });
  if (read.kind === 'packet') recent.keep(store, blob, read);
  return read;
}

/**
 * The latest that came from the same file before and is merged, or else the packet that the file was made from; null when
 * neither is known.
 */
async function baseOf(
  store: WorkshopStore,
  packet: Packet,
  { manifest, base: brought }: Pick<PacketContent, 'manifest' | 'base'>,
  means: Means,
): Promise<PlanPart | null> {
  const [earlier] = merged(store.records, packet)
    .filter(({ id, revision }) => revision < packet.revision && (manifest.earlier?.includes(id) ?? true))
    .toSorted((a, b) => b.revision - a.revision);
  const returned = earlier && (await planIn(store, earlier, means));
  if (returned) return returned;
  if (packet.basedOn === null) return null;
  const sent = store.records.packets.get(packet.basedOn);
  // What it brings along is, byte for byte, what went out: there is no need to read that again.
  const isAsSent = sent && planSumOf(store, sent) === manifest.entries[baseEntry];
  return isAsSent && brought ? brought : planSent(store, packet.basedOn, packet, means);
}

/** What the plan in a packet that went out sums up to; null when it does not say. */
function planSumOf({ blobs }: WorkshopStore, { blob, direction }: Packet): string | null {
  const bytes = direction === 'out' ? blobs.get(blob) : null;
  return bytes && sumOfPlan(bytes);
}

function isSuperseded(records: Records, packet: Packet): boolean {
  return merged(records, packet).some(({ revision }) => revision > packet.revision);
}

/** What came back from the same copy and is taken in. */
function merged({ packets, planMerges }: Records, { copyId, id }: Packet): readonly Packet[] {
  if (copyId === null) return [];
  return [...packets.values()].filter(
    (other) => other.copyId === copyId && other.id !== id && planMerges.has(other.id),
  );
}

/** The plan in a packet that went out to the same partner. */
async function planSent(
  store: WorkshopStore,
  id: PacketId,
  { partnerId }: Packet,
  means: Means,
): Promise<PlanPart | null> {
  const sent = store.records.packets.get(id);
  return sent?.direction === 'out' && sent.partnerId === partnerId ? planIn(store, sent, means) : null;
}

/** The plan in a packet that this file keeps; null when it cannot be read. */
async function planIn(store: WorkshopStore, packet: Packet, means: Means): Promise<PlanPart | null> {
  const bytes = packet.way === 'packet' ? store.blobs.get(packet.blob) : null;
  const read = bytes && (await readKept(store, packet, bytes, means));
  return read?.kind === 'packet' ? read.content.plan : null;
}
