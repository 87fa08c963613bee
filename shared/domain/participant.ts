import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import type { DayId } from './day.ts';
import type { PartnerId } from './partner.ts';
import { textSchema } from './text.ts';

export type ParticipantId = string & { ParticipantId: never };

export const sexes = ['female', 'male'] as const;
export type Sex = (typeof sexes)[number];

/** A person in the room. */
export const participantSchema = z
  .object({
    id: idSchema<ParticipantId>(),
    order: orderSchema,
    partnerId: idSchema<PartnerId>().nullable(),
    name: textSchema,
    /** Position in their organisation. */
    role: textSchema,
    /** Phone or e-mail, as they wrote it. */
    contact: z.string().max(500),
    /** For the share of women that ILO reports ask for; null is not said. */
    sex: z.enum(sexes).nullable(),
    /** The days on which they were there; weak references. */
    attendance: z.array(idSchema<DayId>()).max(100).readonly(),
  })
  .readonly();
export type Participant = z.infer<typeof participantSchema>;
