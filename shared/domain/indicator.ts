import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { noQuantity, quantitySchema } from './quantity.ts';
import { lineFields } from './strategyLine.ts';
import { emptyText, textSchema } from './text.ts';

export type IndicatorId = string & { IndicatorId: never };

/** By what one sees that a line of the strategy is reached; a line may have several. */
export const indicatorSchema = z
  .object({
    id: idSchema<IndicatorId>(),
    ...lineFields,
    order: orderSchema,
    title: textSchema,
    /** Number and unit: `77 of 120 firms` is 77, in `of 120 firms`. */
    baseline: quantitySchema,
    target: quantitySchema,
    /** Means of verification. */
    verification: textSchema,
    illustrative: z.boolean(),
  })
  .readonly();
export type Indicator = z.infer<typeof indicatorSchema>;

export const indicatorFields = ['title', 'baseline', 'target', 'verification'] as const;

export const unmeasured = {
  baseline: noQuantity,
  target: noQuantity,
  verification: emptyText,
} as const satisfies Partial<Indicator>;
