import { z } from 'zod';
import { idSchema } from '../lib/id.ts';

// Both ids live here because a card may name the card or cluster that it answers.
export type CardId = string & { CardId: never };
export type ClusterId = string & { ClusterId: never };

/**
 * A card or a cluster that something else rests on: an option of a voting, the evidence
 * of a finding, the challenge that a solution answers. A weak reference: what it names
 * may be gone, and comes back with undo.
 */
export const boardItemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('card'), id: idSchema<CardId>() }).readonly(),
  z.object({ kind: z.literal('cluster'), id: idSchema<ClusterId>() }).readonly(),
]);
export type BoardItem = z.infer<typeof boardItemSchema>;

export function sameItem(a: BoardItem, b: BoardItem): boolean {
  return a.kind === b.kind && a.id === b.id;
}
