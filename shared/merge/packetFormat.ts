import { z } from 'zod';
import { momentSchema } from '../domain/moment.ts';
import { type CopyId, type PacketId, packetDirections } from '../domain/packet.ts';
import type { PartnerId } from '../domain/partner.ts';
import { blobIdSchema } from '../domain/photo.ts';
import { textSchema } from '../domain/text.ts';
import type { WorkshopId } from '../domain/workshop.ts';
import { idSchema } from '../lib/id.ts';

/** Raised when an application that knows only the former one could no longer read what is in a packet. */
export const packetFormat = 1;

/** Names of the entries; docs/packets.md says what is in them. */
export const manifestEntry = 'packet.json';
export const recordsEntry = 'records.json';
export const baseEntry = 'base.json';
export const attachmentFolder = 'attachments/';

/** What every packet says of itself first, whatever its format. */
export const markSchema = z.object({
  format: z.number().int().min(1),
  /** The version of the application that wrote it. */
  app: z.string().max(50),
});

export const manifestSchema = markSchema.extend({
  kind: z.enum(packetDirections),
  id: idSchema<PacketId>(),
  workshopId: idSchema<WorkshopId>(),
  workshopTitle: textSchema,
  partnerId: idSchema<PartnerId>(),
  partnerName: textSchema,
  /** The copy that a return comes from, the packet that it was made from, and the how manieth it is; null, null, 0 going out. */
  copyId: idSchema<CopyId>().nullable(),
  basedOn: idSchema<PacketId>().nullable(),
  revision: z.number().int().min(0).max(1_000_000),
  /** What came back from the same file before: a copy of the file may have sent others under the same numbers. */
  earlier: z.array(idSchema<PacketId>()).max(10_000).readonly().optional(),
  at: momentSchema,
  /** The SHA-256 of the plan as a return brings it along in `base.json`; null in a return. */
  planSum: blobIdSchema.nullable().default(null),
  /** The SHA-256 of every other entry, by its name. */
  entries: z.record(z.string().max(200), blobIdSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What is known of a packet before it is packed. */
export type PacketHead = Omit<Manifest, 'format' | 'planSum' | 'entries'>;

/** Whether a version such as `1.10.0` comes after another; one that is no version comes after none. */
export function isNewer(app: string, than: string): boolean {
  const [one, other] = [parts(app), parts(than)];
  if (!one || !other) return false;
  for (const [at, part] of one.entries()) {
    const difference = part - (other[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function parts(version: string): readonly number[] | null {
  const found = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})/.exec(version);
  return found && found.slice(1).map(Number);
}
