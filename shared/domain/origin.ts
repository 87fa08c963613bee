import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { momentSchema } from './moment.ts';
import type { CopyId, PacketId } from './packet.ts';
import type { PartnerId } from './partner.ts';

/**
 * Says that this file is a partner's copy: made from a packet, with that partner's plan to be changed and everything
 * else to be read. The workshop that the packet came from has none.
 */
export const originSchema = z
  .object({
    id: idSchema<CopyId>(),
    packetId: idSchema<PacketId>(),
    partnerId: idSchema<PartnerId>(),
    /** When the packet was written, and when it was opened here. */
    sentAt: momentSchema,
    openedAt: momentSchema,
  })
  .readonly();
export type Origin = z.infer<typeof originSchema>;
