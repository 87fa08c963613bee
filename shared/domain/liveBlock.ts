import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import type { PartnerId } from './partner.ts';
import type { SessionId } from './session.ts';

/** What a cell of the matrix of objectives and partners says. */
export const matrixMeasures = ['count', 'target', 'budget'] as const;
export type MatrixMeasure = (typeof matrixMeasures)[number];

/**
 * A part of the strategy document that is made of the records and follows them. What it names is a weak reference.
 * `findings` of null are those of all sessions, `plan` of null that of all partners.
 */
export const liveBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('findings'), sessionId: idSchema<SessionId>().nullable() }).readonly(),
  z.object({ kind: z.literal('objectives') }).readonly(),
  z.object({ kind: z.literal('results') }).readonly(),
  z.object({ kind: z.literal('targets') }).readonly(),
  z.object({ kind: z.literal('matrix'), measure: z.enum(matrixMeasures) }).readonly(),
  z.object({ kind: z.literal('plan'), partnerId: idSchema<PartnerId>().nullable() }).readonly(),
  z.object({ kind: z.literal('timeline') }).readonly(),
  z.object({ kind: z.literal('budget'), by: z.enum(['payer', 'partner']) }).readonly(),
  z.object({ kind: z.literal('coverage') }).readonly(),
  z.object({ kind: z.literal('positions') }).readonly(),
  z.object({ kind: z.literal('risks') }).readonly(),
  z.object({ kind: z.literal('recommendations') }).readonly(),
  z.object({ kind: z.literal('participants') }).readonly(),
]);
export type LiveBlock = z.infer<typeof liveBlockSchema>;
export type LiveBlockKind = LiveBlock['kind'];
