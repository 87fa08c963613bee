import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import type { ClusterId } from './cluster.ts';
import type { PartnerId } from './partner.ts';
import { columnIds, type SessionId } from './session.ts';
import { textSchema } from './text.ts';

export type CardId = string & { CardId: never };

/** A parked card keeps its session and reference: the parking lot says where each item came from. */
export const cardSchema = z
  .object({
    id: idSchema<CardId>(),
    number: z.number().int().min(1),
    sessionId: idSchema<SessionId>(),
    column: z.enum(columnIds),
    clusterId: idSchema<ClusterId>().nullable(),
    partnerId: idSchema<PartnerId>().nullable(),
    order: orderSchema,
    text: textSchema,
    parked: z.boolean(),
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
