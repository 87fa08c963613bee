import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { copyFrom } from '../../../electron/packets/copyFrom.ts';
import { Packets } from '../../../electron/packets/packets.ts';
import { PacketWorker } from '../../../electron/packets/packetWorker.ts';
import type { WorkshopStore } from '../../../electron/store/workshopStore.ts';
import type { CommandName, InputOf } from '../../../shared/commands/registry.ts';
import type { PacketId } from '../../../shared/domain/packet.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Arrival } from '../../../shared/merge/arrival.ts';
import type { Choice } from '../../../shared/merge/conflict.ts';
import type { RunAnswer } from '../../../shared/protocol/answers.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { newFile, opened, temporaryFolder } from '../store/temporary.ts';

/** Starting one takes most of a second, and it keeps nothing of what it did. */
const worker = new PacketWorker();

let ids = 0;

/** Ids in order, none of which any builder gives. */
export function nextId(): string {
  ids++;
  return `018f0000-0000-7000-9000-${ids.toString(16).padStart(12, '0')}`;
}

type Place = {
  /** Where a person wants the next file; null when they change their mind. */
  place: string | null;
  readonly packets: Packets<object>;
  readonly folder: string;
};

/** A computer with the application on it, and a folder. */
export function anOffice(version = '1.0.0'): Place {
  const folder = temporaryFolder();
  let minutes = 0;
  const office: Place = {
    place: null,
    folder,
    packets: new Packets<object>(
      {
        version,
        language: () => 'en',
        newId: nextId,
        now: () => new Date(Date.UTC(2017, 4, 1, 8, minutes++)).toISOString(),
        choosePlace: async (_, suggested) => {
          office.place = suggested;
          return suggested;
        },
      },
      worker,
    ),
  };
  return office;
}

export function aHost(records: Records): WorkshopStore {
  return opened(newFile(records));
}

/** Does a command as a person at this computer would. */
export function run<N extends CommandName>(store: WorkshopStore, name: N, input: InputOf<N>): string {
  const id = nextId();
  const sender = { role: 'facilitator', actor: 'test' } as const;
  return store.run({ commandId: id, gesture: id, name, input }, sender).kind;
}

/** Sends one partner its packet and answers the path. */
export async function sent(
  { packets, folder }: Place,
  host: WorkshopStore,
  partnerId: PartnerId,
  passphrase: string | null = null,
): Promise<string> {
  const { files } = await packets.write({}, host, { folder, partnerIds: [partnerId], passphrase }, () => {});
  const [file] = files;
  if (file?.kind !== 'written') throw new Error(JSON.stringify(file));
  return file.file;
}

/** A partner's own workshop file, made of a packet. */
export async function openedCopy(
  { packets, folder }: Place,
  file: string,
  passphrase?: string,
): Promise<WorkshopStore> {
  const seen = await packets.look(file, passphrase);
  if (seen.kind !== 'out') throw new Error(JSON.stringify(seen));
  const place = path.join(folder, 'Plenum');
  mkdirSync(place, { recursive: true });
  const at = {
    language: 'en',
    name: path.basename(file),
    now: '2017-05-03T08:00:00.000Z',
    newId: nextId,
  } as const;
  return opened(copyFrom(seen.packet, { folder: place, ...at }));
}

export async function returned(
  { packets }: Place,
  copy: WorkshopStore,
  passphrase: string | null = null,
): Promise<string> {
  const answer = await packets.sendBack({}, copy, { passphrase });
  if (answer.kind !== 'copied') throw new Error(JSON.stringify(answer));
  return answer.file;
}

export async function received(
  { packets }: Place,
  host: WorkshopStore,
  file: string,
  passphrase?: string,
): Promise<PacketId> {
  const answer = await packets.receive(host, { file, ...(passphrase === undefined ? {} : { passphrase }) });
  if (answer.kind !== 'received') throw new Error(JSON.stringify(answer));
  return answer.packetId;
}

export async function arrived({ packets }: Place, host: WorkshopStore, id: PacketId): Promise<Arrival> {
  const answer = await packets.read(host, { id });
  if (answer.kind !== 'arrival') throw new Error(JSON.stringify(answer));
  return answer.arrival;
}

export function merged(
  { packets }: Place,
  host: WorkshopStore,
  id: PacketId,
  choices: readonly { readonly key: string; readonly choice: Choice }[] = [],
): Promise<RunAnswer> {
  return packets.merge(host, { commandId: nextId(), id, choices: [...choices] });
}
