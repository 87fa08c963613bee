import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import type { ClusterId } from './boardItem.ts';
import type { DayId } from './day.ts';
import type { SessionId } from './session.ts';
import { strategyLineSchema } from './strategyLine.ts';
import type { VotingId } from './voting.ts';

const page = z.number().int().min(0).max(1000);

/** What the projector can show. What a view names is a weak reference: when it is gone, the wall shows the welcome. */
export const wallViewSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('welcome') }).readonly(),
  z.object({ kind: z.literal('agenda'), dayId: idSchema<DayId>(), page }).readonly(),
  z.object({ kind: z.literal('question'), sessionId: idSchema<SessionId>() }).readonly(),
  z.object({ kind: z.literal('board'), sessionId: idSchema<SessionId>(), page }).readonly(),
  z.object({ kind: z.literal('cluster'), clusterId: idSchema<ClusterId>(), page }).readonly(),
  z.object({ kind: z.literal('voting'), votingId: idSchema<VotingId>(), page }).readonly(),
  z.object({ kind: z.literal('position'), line: strategyLineSchema, page }).readonly(),
  z.object({ kind: z.literal('message'), text: z.string().max(2000) }).readonly(),
]);
export type WallView = z.infer<typeof wallViewSchema>;

/** What is shown from its first page on. */
type FromStart<V> = V extends { readonly page: number } ? Omit<V, 'page'> : V;
export type WallTopic = FromStart<WallView>;

const pagedKinds = ['agenda', 'board', 'cluster', 'voting', 'position'] as const;

export function firstPage(topic: WallTopic): WallView {
  const isPaged = (pagedKinds as readonly string[]).includes(topic.kind);
  return (isPaged ? { ...topic, page: 0 } : topic) as WallView;
}

export const rooms = ['dark', 'bright'] as const;
export const wallLanguages = ['en', 'zh', 'both'] as const;

/** What is on the wall, the only row of its table. It follows the console and is no part of the history. */
export const wallSchema = z
  .object({
    id: z.literal('wall'),
    view: wallViewSchema,
    /** A dark wall that keeps its view for when it comes back. */
    isBlank: z.boolean(),
    room: z.enum(rooms),
    language: z.enum(wallLanguages),
    /** Whether it goes along when the facilitator goes to another session. */
    isFollowing: z.boolean(),
    /** The session that it last followed to: what is chosen by hand stays until the next one. A weak reference. */
    followedId: idSchema<SessionId>().nullable(),
  })
  .readonly();
export type Wall = z.infer<typeof wallSchema>;

export const firstWall: Wall = {
  id: 'wall',
  view: { kind: 'welcome' },
  isBlank: false,
  room: 'bright',
  language: 'both',
  isFollowing: true,
  followedId: null,
};
