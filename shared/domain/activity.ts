import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { type Month, monthSchema, type Quarter, quartersBetween } from './month.ts';
import type { OutputId } from './strategy.ts';
import { emptyText, textSchema } from './text.ts';
import type { WorkplanId } from './workplan.ts';

export type ActivityId = string & { ActivityId: never };

export const currencies = ['CNY', 'USD', 'CHF', 'EUR'] as const;
export type Currency = (typeof currencies)[number];

export const payers = ['ilo', 'partnerCash', 'partnerInKind'] as const;
export type Payer = (typeof payers)[number];

export const targetSchema = z
  .object({ quantity: z.number().min(0).max(1e9).nullable(), unit: textSchema })
  .readonly();
export type Target = z.infer<typeof targetSchema>;

export const budgetSchema = z
  .object({
    /** In whole and hundredths of the currency, as people type it; null while nobody has said. */
    amount: z.number().min(0).max(1e12).nullable(),
    currency: z.enum(currencies),
    payer: z.enum(payers).nullable(),
  })
  .readonly();

export const activitySchema = z
  .object({
    id: idSchema<ActivityId>(),
    workplanId: idSchema<WorkplanId>(),
    outputId: idSchema<OutputId>(),
    order: orderSchema,
    title: textSchema,
    /** The person or office that answers for it. */
    lead: textSchema,
    /** First and last month, both within the activity; either both are set or neither. */
    start: monthSchema.nullable(),
    end: monthSchema.nullable(),
    target: targetSchema,
    budget: budgetSchema,
    illustrative: z.boolean(),
  })
  .readonly();
export type Activity = z.infer<typeof activitySchema>;

export const unplanned = {
  lead: emptyText,
  start: null,
  end: null,
  target: { quantity: null, unit: emptyText },
  budget: { amount: null, currency: 'CNY', payer: null },
} as const;

/** The span as people plan it. */
export function quartersOf(activity: {
  readonly start: Month | null;
  readonly end: Month | null;
}): readonly Quarter[] {
  return activity.start === null || activity.end === null
    ? []
    : quartersBetween(activity.start, activity.end);
}
