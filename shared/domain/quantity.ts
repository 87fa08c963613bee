import { z } from 'zod';
import { textSchema } from './text.ts';

/** How many of what: `500 SMEs`, `60 %`. What has no number is kept as words in the unit. */
export const quantitySchema = z
  .object({ quantity: z.number().min(0).max(1e9).nullable(), unit: textSchema })
  .readonly();
export type Quantity = z.infer<typeof quantitySchema>;

export const noQuantity: Quantity = { quantity: null, unit: { en: '', zh: '' } };
