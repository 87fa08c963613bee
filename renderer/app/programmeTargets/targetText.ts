import type { Quantity } from '../../../shared/domain/quantity.ts';
import { type Language, textIn } from '../../../shared/domain/text.ts';
import { formatQuantity } from '../../../shared/reports/format.ts';

/** `500 SMEs`, as it is shown and typed. */
export function targetText({ quantity, unit }: Quantity, language: Language): string {
  return formatQuantity(quantity, textIn(unit, language), language);
}
