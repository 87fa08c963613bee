import type { Quantity } from './quantity.ts';
import { type Language, languageOf, type Text } from './text.ts';
import { leadingCount, plain } from './typedNumber.ts';

export type ParsedQuantity =
  | { readonly kind: 'quantity'; readonly quantity: number | null; readonly unit: string }
  | { readonly kind: 'too-much' };

const most = 1e9;
/** `500-600 SMEs`, `3rd round`: the number alone would say something else. */
const belongsToNumber = /^(?:[-–—~/:]|[至到]\s*\d|(?:st|nd|rd|th)(?![a-z]))/iu;

/** How many of what: `500 SMEs`, `20名检查员`. What does not begin with a number is kept in words. */
export function parseQuantity(typed: string): ParsedQuantity {
  const words = typed.trim();
  const number = leadingCount(plain(words));
  if (!number || belongsToNumber.test(number.rest)) return { kind: 'quantity', quantity: null, unit: words };
  if (number.value > most) return { kind: 'too-much' };
  return { kind: 'quantity', quantity: number.value, unit: number.rest };
}

/**
 * The target after somebody overtyped what the table showed of it in language `shown`. The unit
 * stands in the language of its script; the other language stays only while it can still mean the same.
 */
export function overtypedTarget(
  before: Quantity,
  shown: Language,
  parsed: Extract<ParsedQuantity, { kind: 'quantity' }>,
): Quantity {
  const { quantity, unit } = parsed;
  if (before.unit[shown].trim() === unit) return { quantity, unit: before.unit };
  if (unit === '') return { quantity, unit: { en: '', zh: '' } };
  const written = languageOf(unit);
  const only: Text = { en: '', zh: '', [written]: unit };
  return { quantity, unit: written === shown ? { ...before.unit, [written]: unit } : only };
}
