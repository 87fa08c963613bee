import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { boardItemSchema, type CardId, type ClusterId } from './boardItem.ts';
import { columnIdSchema, toneSchema } from './column.ts';
import { parkingOutcomeSchema } from './parking.ts';
import type { PartnerId } from './partner.ts';
import type { SessionId } from './session.ts';
import { textSchema } from './text.ts';

export type { CardId } from './boardItem.ts';

/** A parked card keeps its session and reference: the parking lot says where each item came from. */
export const cardSchema = z
  .object({
    id: idSchema<CardId>(),
    number: z.number().int().min(1),
    sessionId: idSchema<SessionId>(),
    column: columnIdSchema,
    clusterId: idSchema<ClusterId>().nullable(),
    partnerId: idSchema<PartnerId>().nullable(),
    order: orderSchema,
    text: textSchema,
    /** A tint of its own; null takes that of its column. */
    tone: toneSchema.nullable(),
    /** The challenge that this card is a way to overcome. */
    answers: boardItemSchema.nullable(),
    parked: z.boolean(),
    /** How a parked card ended; null is open. */
    outcome: parkingOutcomeSchema.nullable(),
    illustrative: z.boolean(),
  })
  .readonly();
export type Card = z.infer<typeof cardSchema>;

/** The lines of a paste that become cards: without bullets, numbering and empty lines. */
export function pastedLines(pasted: string): readonly string[] {
  return pasted
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/^\s*(?:[-*•·–—●▪]|\d{1,3}[.)、．]|[（(]\d{1,3}[)）])\s*/u, '').trim())
    .filter((line) => line !== '');
}
