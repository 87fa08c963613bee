import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { evidenceLinksSchema } from './evidenceLink.ts';
import { furtherSchema, nothingFurther } from './further.ts';
import type { ListItemId } from './listItem.ts';
import { type Month, monthSchema, type Quarter, quartersBetween } from './month.ts';
import type { PartnerId } from './partner.ts';
import { acceptedChecksSchema } from './planCheck.ts';
import { noQuantity, quantitySchema } from './quantity.ts';
import type { OutputId } from './strategy.ts';
import { emptyText, textSchema } from './text.ts';
import type { WorkplanId } from './workplan.ts';

export type ActivityId = string & { ActivityId: never };

export const currencies = ['CNY', 'USD', 'CHF', 'EUR'] as const;
export type Currency = (typeof currencies)[number];

export const payers = ['ilo', 'partnerCash', 'partnerInKind'] as const;
export type Payer = (typeof payers)[number];

const budgetSchema = z
  .object({
    /** In whole and hundredths of the currency, as people type it; null while nobody has said. */
    amount: z.number().min(0).max(1e12).nullable(),
    currency: z.enum(currencies),
    payer: z.enum(payers).nullable(),
  })
  .readonly();

/** A partner that is named beside the lead; until it has said yes, a check asks for it. */
export const supportSchema = z
  .object({ partnerId: idSchema<PartnerId>(), isConfirmed: z.boolean() })
  .readonly();
export type Support = z.infer<typeof supportSchema>;

export const statuses = ['planned', 'underWay', 'done'] as const;
export type Status = (typeof statuses)[number];

const listItems = z.array(idSchema<ListItemId>()).max(100).readonly();

/** One row of a workplan. Everything lies flat in it, so that two people's edits of one row can be told apart. */
export const activitySchema = z
  .object({
    id: idSchema<ActivityId>(),
    workplanId: idSchema<WorkplanId>(),
    outputId: idSchema<OutputId>(),
    order: orderSchema,
    title: textSchema,
    /** The person or office that answers for it. */
    lead: textSchema,
    /** Weak references, each partner once. */
    supporting: z.array(supportSchema).max(50).readonly(),
    /** Weak references to the lists of the workshop. */
    provinces: listItems,
    sectors: listItems,
    /** First and last month. People plan one before the other, and a check says when they do not fit. */
    start: monthSchema.nullable(),
    end: monthSchema.nullable(),
    deliverable: textSchema,
    /** The target group and how many of it. */
    target: quantitySchema,
    /** How many in a hundred of the target group are women. More than 100 is kept, and a check asks. */
    percentWomen: z.number().min(0).max(1000).nullable(),
    /** Whether another activity names the same ones, so that a sum would count them twice. */
    countsElsewhere: z.boolean(),
    indicator: textSchema,
    baseline: quantitySchema,
    indicatorTarget: quantitySchema,
    /** Means of verification. */
    verification: textSchema,
    budget: budgetSchema,
    /** Assumptions and risks. */
    risks: textSchema,
    remarks: textSchema,
    evidence: evidenceLinksSchema,
    status: z.enum(statuses),
    /** What the indicator has reached. */
    actual: quantitySchema,
    accepted: acceptedChecksSchema,
    illustrative: z.boolean(),
    further: furtherSchema,
  })
  .readonly();
export type Activity = z.infer<typeof activitySchema>;

/** What people write into a row, as edits, copies and pasted blocks carry it. */
export const plannedFields = [
  'title',
  'lead',
  'supporting',
  'provinces',
  'sectors',
  'start',
  'end',
  'deliverable',
  'target',
  'percentWomen',
  'countsElsewhere',
  'indicator',
  'baseline',
  'indicatorTarget',
  'verification',
  'budget',
  'risks',
  'remarks',
  'evidence',
  'status',
  'actual',
] as const satisfies readonly (keyof Activity)[];
export type PlannedField = (typeof plannedFields)[number];

/** A row of which only the wording is known. */
export const unplanned = {
  lead: emptyText,
  supporting: [],
  provinces: [],
  sectors: [],
  start: null,
  end: null,
  deliverable: emptyText,
  target: noQuantity,
  percentWomen: null,
  countsElsewhere: false,
  indicator: emptyText,
  baseline: noQuantity,
  indicatorTarget: noQuantity,
  verification: emptyText,
  budget: { amount: null, currency: 'CNY', payer: null },
  risks: emptyText,
  remarks: emptyText,
  evidence: [],
  status: 'planned',
  actual: noQuantity,
  accepted: [],
  further: nothingFurther,
} as const satisfies Partial<Activity>;

export type Span = { readonly start: Month; readonly end: Month };

/** From the first to the last month; a month that stands alone is both. Null without any, or when the end lies before the start. */
export function spanOf({ start, end }: Pick<Activity, 'start' | 'end'>): Span | null {
  const [first, last] = [start ?? end, end ?? start];
  return first === null || last === null || last < first ? null : { start: first, end: last };
}

/** The span as people plan it. */
export function quartersOf(activity: Pick<Activity, 'start' | 'end'>): readonly Quarter[] {
  const span = spanOf(activity);
  return span === null ? [] : quartersBetween(span.start, span.end);
}
