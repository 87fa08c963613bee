import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { boardItemSchema } from './boardItem.ts';
import { reservationsSchema } from './reservation.ts';
import type { SessionId } from './session.ts';
import { textSchema } from './text.ts';

export type FindingId = string & { FindingId: never };

/** How well a finding is supported, the strongest first. */
export const evidenceGrades = ['monitoring', 'evaluation', 'experience', 'opinion'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** `77 of 120`: how many of how many the statement holds for. */
export const shareSchema = z
  .object({ n: z.number().int().min(0).max(10_000_000), of: z.number().int().min(1).max(10_000_000) })
  .refine(({ n, of }) => n <= of, { path: ['n'] })
  .readonly();
export type Share = z.infer<typeof shareSchema>;

/** What a session concludes. */
export const findingSchema = z
  .object({
    id: idSchema<FindingId>(),
    number: z.number().int().min(1),
    sessionId: idSchema<SessionId>(),
    order: orderSchema,
    statement: textSchema,
    grade: z.enum(evidenceGrades),
    /** Where the evidence is written down, such as the mid-term evaluation. */
    source: textSchema,
    share: shareSchema.nullable(),
    reservations: reservationsSchema,
    /** The cards and clusters it rests on. Commands that merge clusters move the link along. */
    evidence: z.array(boardItemSchema).max(1000).readonly(),
    illustrative: z.boolean(),
  })
  .readonly();
export type Finding = z.infer<typeof findingSchema>;
