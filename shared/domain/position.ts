import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import type { PartnerId } from './partner.ts';
import { lineFields } from './strategyLine.ts';
import { textSchema } from './text.ts';

export type PositionId = string & { PositionId: never };

export const stands = ['agreed', 'reservation', 'notAgreed'] as const;
export type Stand = (typeof stands)[number];
/** With those who have not said yet. */
export const standings = [...stands, 'silent'] as const;
export type Standing = (typeof standings)[number];

/** Where a partner stands on a line of the strategy; without one it has not said yet. One for each partner and line. */
export const positionSchema = z
  .object({
    id: idSchema<PositionId>(),
    partnerId: idSchema<PartnerId>(),
    ...lineFields,
    stand: z.enum(stands),
    /** What it reserves, or why it does not agree. Kept when it agrees after all. */
    text: textSchema,
    illustrative: z.boolean(),
  })
  .readonly();
export type Position = z.infer<typeof positionSchema>;
