import type { CopyId } from '../../shared/domain/packet.ts';
import type { Language } from '../../shared/domain/text.ts';
import type { Records } from '../../shared/records/tables.ts';
import { readWritten } from '../../shared/records/writtenRecords.ts';
import { freePath } from '../application/newFile.ts';
import { sha256 } from '../lib/nodeCrypto.ts';
import { createWorkshop } from '../store/create.ts';
import type { ReadFile } from './packetMessages.ts';
import { titleOf } from './packetNames.ts';

/** A packet that a partner opens, read. */
export type SentPacket = Extract<ReadFile, { readonly kind: 'packet' }>;

type Place = {
  readonly folder: string;
  readonly language: Language;
  /** The name of the file that it came in. */
  readonly name: string;
  readonly now: string;
  readonly newId: () => string;
};

/** Makes a partner's own workshop file out of a packet and answers its path. Throws when it cannot be written. */
export function copyFrom({ content, records, plain, isProtected }: SentPacket, place: Place): string {
  const { id, partnerId, workshopTitle, partnerName, at } = content.manifest;
  const { folder, language, name, now, newId } = place;
  if (!records) throw new Error('not a packet that went out');
  const copyId = newId() as CopyId;
  const blob = sha256(plain);
  const origin = { id: copyId, packetId: id, partnerId, sentAt: at, openedAt: now };
  const row = { id, partnerId, direction: 'out', way: 'packet', at, name, isProtected, blob } as const;
  const all: Records = {
    ...readWritten(records),
    origins: new Map([[copyId, origin]]),
    packets: new Map([[id, { ...row, basedOn: null, copyId: null, revision: 0 }]]),
  };
  const file = freePath(folder, titleOf({ title: workshopTitle, partner: partnerName, language }), 250);
  createWorkshop(file, all, {
    commandId: newId(),
    name: 'workshop/create',
    actor: 'facilitator',
    at: now,
    blobs: [plain, ...content.attachments.values()],
  });
  return file;
}
