import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { strategyLineSchema } from './strategyLine.ts';
import { emptyText, textSchema } from './text.ts';

export type RecommendationId = string & { RecommendationId: never };

export const levels = ['high', 'medium', 'low'] as const;
export type Level = (typeof levels)[number];

/** Of a management response, as ILO evaluations ask for it. */
export const responses = ['accepted', 'partly', 'rejected'] as const;
export type Response = (typeof responses)[number];
export const actionStatuses = ['notStarted', 'underWay', 'done', 'overtaken'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What an earlier evaluation or mission recommended, and what the strategy answers. */
export const recommendationSchema = z
  .object({
    id: idSchema<RecommendationId>(),
    /** Of `R-03`: given once. */
    number: z.number().int().min(1),
    order: orderSchema,
    text: textSchema,
    /** Where it was made, such as the mid-term evaluation of 2015. */
    source: textSchema,
    addressee: textSchema,
    priority: z.enum(levels).nullable(),
    /** What it takes in money and people. */
    resources: z.enum(levels).nullable(),
    /** When it should be done, as the evaluation says it: `within six months`. */
    timing: textSchema,
    response: z.enum(responses).nullable(),
    /** Why, and what is done about it. */
    action: textSchema,
    status: z.enum(actionStatuses),
    /** The lines of the strategy that answer it. Weak references. */
    answeredBy: z.array(strategyLineSchema).max(100).readonly(),
    illustrative: z.boolean(),
  })
  .readonly();
export type Recommendation = z.infer<typeof recommendationSchema>;

export const recommendationFields = [
  'text',
  'source',
  'addressee',
  'priority',
  'resources',
  'timing',
  'response',
  'action',
  'status',
  'answeredBy',
] as const;

export const unanswered = {
  text: emptyText,
  source: emptyText,
  addressee: emptyText,
  priority: null,
  resources: null,
  timing: emptyText,
  response: null,
  action: emptyText,
  status: 'notStarted',
  answeredBy: [],
} as const satisfies Partial<Recommendation>;
