import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { boardItemSchema } from './boardItem.ts';
import type { PartnerId } from './partner.ts';
import type { SessionId } from './session.ts';
import { textSchema } from './text.ts';

export type VotingId = string & { VotingId: never };
export type VoteId = string & { VoteId: never };

/** Dots that voters place, hands that the facilitator counts, or options placed by impact and ease. */
export const votingMethods = ['dots', 'hands', 'impactEase'] as const;
export type VotingMethod = (typeof votingMethods)[number];

export const voterKinds = ['person', 'partner'] as const;

/** A round with its rules. */
export const votingSchema = z
  .object({
    id: idSchema<VotingId>(),
    sessionId: idSchema<SessionId>(),
    order: orderSchema,
    title: textSchema,
    method: z.enum(votingMethods),
    voters: z.enum(voterKinds),
    /** What is voted on; whatever of it is gone is passed over. */
    options: z.array(boardItemSchema).min(1).max(1000).readonly(),
    /** Dots of each voter. */
    budget: z.number().int().min(1).max(100),
    /** Dots that one voter may give to one option; null is no limit but the budget. */
    perOption: z.number().int().min(1).max(100).nullable(),
    /** Nobody but the facilitator sees a result until it is revealed. */
    secret: z.boolean(),
    revealed: z.boolean(),
    isOpen: z.boolean(),
    /** The facilitator is no voter unless this is switched on. */
    facilitatorVotes: z.boolean(),
  })
  .readonly();
export type Voting = z.infer<typeof votingSchema>;

/** Of a secret round nobody but the facilitator sees anything before it is revealed. */
export function isResultPublic({ secret, revealed }: Pick<Voting, 'secret' | 'revealed'>): boolean {
  return revealed || !secret;
}

const scale = z.number().min(0).max(10);

/** What one voter gave to one option: dots or hands, or a place on the plane of impact and ease. */
export const voteSchema = z
  .object({
    id: idSchema<VoteId>(),
    votingId: idSchema<VotingId>(),
    option: boardItemSchema,
    /** Null for the facilitator and for people of no partner. */
    partnerId: idSchema<PartnerId>().nullable(),
    /** Tells voters of one partner apart, such as `3`; empty when the partner votes as one. Never leaves the facilitator's window. */
    voter: z.string().max(100),
    /** Dots or hands; 0 for a rating. */
    count: z.number().int().min(0).max(100_000),
    /** Both from 0 (low) to 10 (high); null but for a rating. */
    rating: z.object({ impact: scale, ease: scale }).readonly().nullable(),
  })
  .readonly();
export type Vote = z.infer<typeof voteSchema>;
