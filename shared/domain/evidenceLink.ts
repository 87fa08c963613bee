import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { type BoardItem, boardItemSchema } from './boardItem.ts';
import type { FindingId } from './finding.ts';

/** What a line of a plan rests on: a finding, or a cluster or card that no finding has taken up. A weak reference. */
export const evidenceLinkSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('finding'), id: idSchema<FindingId>() }).readonly(),
  ...boardItemSchema.options,
]);
export type EvidenceLink = z.infer<typeof evidenceLinkSchema>;

export const evidenceLinksSchema = z.array(evidenceLinkSchema).max(1000).readonly();

export function sameLink(a: EvidenceLink, b: EvidenceLink): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Each link once, in the given order. */
export function distinctLinks<L extends EvidenceLink | BoardItem>(links: readonly L[]): readonly L[] {
  return links.filter((link, index) => links.findIndex((other) => sameLink(link, other)) === index);
}
