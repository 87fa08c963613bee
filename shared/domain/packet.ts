import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { momentSchema } from './moment.ts';
import type { PartnerId } from './partner.ts';
import { blobIdSchema } from './photo.ts';

export type PacketId = string & { PacketId: never };
/** Stands for one opening of a packet: a delegation that opens it on two laptops has two copies. */
export type CopyId = string & { CopyId: never };

/** `out`: from the programme staff to a partner. `back`: what a partner returns. */
export const packetDirections = ['out', 'back'] as const;

/** A Word file that was edited by hand is a second way back. */
export const packetWays = ['packet', 'word'] as const;

/** That one partner's part went out or came back. The file itself is kept as it was, without its passphrase. */
export const packetSchema = z
  .object({
    id: idSchema<PacketId>(),
    partnerId: idSchema<PartnerId>(),
    direction: z.enum(packetDirections),
    way: z.enum(packetWays),
    /** When it was written, or received. */
    at: momentSchema,
    /** The name of the file. */
    name: z.string().max(260),
    isProtected: z.boolean(),
    blob: blobIdSchema,
    /** The packet that the partner had opened; null for one that goes out. A weak reference. */
    basedOn: idSchema<PacketId>().nullable(),
    copyId: idSchema<CopyId>().nullable(),
    /** The how manieth that came back from that copy, from 1; 0 for one that goes out. */
    revision: z.number().int().min(0).max(1_000_000),
  })
  .readonly();
export type Packet = z.infer<typeof packetSchema>;
