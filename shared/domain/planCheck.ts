import { z } from 'zod';
import { textSchema } from './text.ts';

/**
 * What is asked of a reasonable, practical and detailed plan, in the order in which a reader meets it.
 * The first ones say that something is missing, the others that something may not be right.
 */
export const checkIds = [
  'noLead',
  'noDates',
  'noIndicator',
  'noBudget',
  'noPayer',
  'noEvidence',
  'endBeforeStart',
  'outsidePhase',
  'overHundred',
  'duplicateWording',
  'leadLoad',
  'unconfirmedPartner',
  'programmeTarget',
] as const;
export type CheckId = (typeof checkIds)[number];

/** A check that somebody looked at and lets stand; the reason is kept and printed. */
export const acceptedCheckSchema = z.object({ check: z.enum(checkIds), reason: textSchema }).readonly();
export type AcceptedCheck = z.infer<typeof acceptedCheckSchema>;

export const acceptedChecksSchema = z.array(acceptedCheckSchema).max(checkIds.length).readonly();
