import { leadingNumber, plain } from './typedNumber.ts';

export type ParsedPercent =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-a-percentage' }
  | { readonly kind: 'too-precise' }
  | { readonly kind: 'too-much' };

/** The most that is kept; more than 100 is, too, so that a check can ask about it. */
const most = 1000;

/** A share in hundredths: `40`, `40 %`, `40％`, `百分之40`, `40 per cent`. */
export function parsePercent(typed: string): ParsedPercent {
  const text = plain(typed).replace(/^百分之\s*/u, '');
  if (text === '') return { kind: 'none' };
  const number = leadingNumber(text);
  if (!number || !/^(?:%|per ?cent|pct)?$/iu.test(number.rest)) return { kind: 'not-a-percentage' };
  if (number.decimals > 2) return { kind: 'too-precise' };
  return number.value > most ? { kind: 'too-much' } : { kind: 'percent', percent: number.value };
}
