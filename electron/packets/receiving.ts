import path from 'node:path';
import type { Packet, PacketId } from '../../shared/domain/packet.ts';
import type { PacketProblem, ReceiveAnswer } from '../../shared/protocol/answers.ts';
import { sha256 } from '../lib/nodeCrypto.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';
import { keepPacket } from './keepPacket.ts';
import { objectionTo } from './objections.ts';
import type { ReadFile } from './packetMessages.ts';
import type { Surroundings } from './surroundings.ts';
import { wordFileOf } from './wordReturn.ts';

export type Taken = Exclude<ReceiveAnswer, { readonly kind: 'passphrase' }>;

type Means = Pick<Surroundings<object>, 'newId' | 'now'>;

/** Takes in what a file was read as: it is kept in the workshop file as it came, and waits to be merged. */
export function receive(
  store: WorkshopStore,
  file: string,
  read: Extract<ReadFile, { readonly kind: 'packet' | 'word' }>,
  { newId, now }: Means,
): Taken {
  const found = returnedIn(store, read);
  if (found.kind === 'problem') return found;
  const known = packetOf(store, read.plain);
  if (known) return problem({ kind: 'received-before', packetId: known.id });
  const id = found.packet.id ?? (newId() as PacketId);
  if (store.records.packets.has(id)) return problem({ kind: 'unsafe', detail: 'another packet has its id' });
  const name = path.basename(file).slice(-260);
  const packet = { ...found.packet, id, direction: 'back', at: now(), name } as const;
  const attachments = read.kind === 'packet' ? read.content.attachments.values() : [];
  const failure = keepPacket(store, { commandId: newId(), packet, bytes: read.plain, attachments });
  return failure === null
    ? { kind: 'received', packetId: id }
    : problem({ kind: 'not-saved', detail: failure });
}

type Returned = Pick<Packet, 'partnerId' | 'way' | 'isProtected' | 'basedOn' | 'copyId' | 'revision'> & {
  /** Its own, when it is a packet. */
  readonly id: PacketId | null;
};

function returnedIn(
  store: WorkshopStore,
  read: Extract<ReadFile, { readonly kind: 'packet' | 'word' }>,
): { readonly kind: 'returned'; readonly packet: Returned } | Problem {
  if (read.kind === 'word') {
    const whose = wordFileOf(store.records, read.document);
    if ('kind' in whose) return problem(whose);
    const packet = {
      ...whose,
      id: null,
      way: 'word',
      isProtected: false,
      copyId: null,
      revision: 0,
    } as const;
    return { kind: 'returned', packet };
  }
  const { manifest, plan } = read.content;
  const objection = objectionTo(store.records, manifest, plan);
  if (objection) return problem(objection);
  const { id, partnerId, basedOn, copyId, revision } = manifest;
  const { isProtected } = read;
  const packet = { id, partnerId, way: 'packet', isProtected, basedOn, copyId, revision } as const;
  return { kind: 'returned', packet };
}

/** What came back before in the same bytes. */
function packetOf({ records }: WorkshopStore, bytes: Uint8Array): Packet | undefined {
  const blob = sha256(bytes);
  return [...records.packets.values()].find((packet) => packet.direction === 'back' && packet.blob === blob);
}

type Problem = { readonly kind: 'problem'; readonly problem: PacketProblem };

function problem(found: PacketProblem): Problem {
  return { kind: 'problem', problem: found };
}
