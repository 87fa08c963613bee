import type { Currency } from './activity.ts';
import { leadingNumber, plain, scaled, type TypedNumber } from './typedNumber.ts';

export type ParsedAmount =
  /** No currency where none was typed; no amount where only a currency was, or nothing. */
  | { readonly kind: 'amount'; readonly amount: number | null; readonly currency: Currency | null }
  | { readonly kind: 'not-an-amount' }
  | { readonly kind: 'too-precise' }
  | { readonly kind: 'too-much' };

const names: readonly (readonly [Currency, RegExp])[] = [
  ['USD', /^(?:us ?\$|usd|us dollars?|dollars?|\$|美元|美金)$/iu],
  ['CHF', /^(?:chf|swiss francs?|fr\.?|瑞士法郎|瑞郎)$/iu],
  ['EUR', /^(?:eur|euros?|€|欧元)$/iu],
  ['CNY', /^(?:cny|rmb|yuan|¥|人民币|元人民币|圆|元|块)$/iu],
];

/** Zeros behind the number. */
const multipliers: readonly (readonly [zeros: number, RegExp])[] = [
  [9, /^(?:billion|bn)(?![a-z])/iu],
  [8, /^[亿億]/u],
  [7, /^千[万萬]/u],
  [6, /^百[万萬]|^(?:million|mio|mn|m)(?![a-z])/iu],
  [5, /^十[万萬]/u],
  [4, /^[万萬]/u],
  [3, /^千|^k(?![a-z])/iu],
  [2, /^百/u],
];

const most = 1e12;

/** Money as people write it in English and Chinese: `120,000.50`, `12.5万元`, `USD 30,000`, `30,000美元`. */
export function parseAmount(typed: string): ParsedAmount {
  const text = plain(typed);
  if (text === '') return { kind: 'amount', amount: null, currency: null };
  const start = text.search(/\d/u);
  if (start === -1) {
    const currency = currencyOf(text);
    return currency ? { kind: 'amount', amount: null, currency } : { kind: 'not-an-amount' };
  }
  const number = leadingNumber(text.slice(start));
  const tail = number && multiplied(number);
  if (!tail) return { kind: 'not-an-amount' };
  const [before, after] = [text.slice(0, start).trim(), tail.rest.trim()];
  const [first, last] = [currencyOf(before), currencyOf(after)];
  // `人民币120元` says it twice; two different ones say nothing.
  const isUnclear = (before !== '' && !first) || (after !== '' && !last) || (first && last && first !== last);
  if (isUnclear) return { kind: 'not-an-amount' };
  if (tail.decimals > 2) return { kind: 'too-precise' };
  if (tail.value > most) return { kind: 'too-much' };
  return { kind: 'amount', amount: tail.value, currency: first ?? last };
}

function multiplied(number: TypedNumber): TypedNumber {
  for (const [zeros, word] of multipliers) {
    const found = word.exec(number.rest);
    if (found) return { ...scaled(number, zeros), rest: number.rest.slice(found[0].length) };
  }
  return number;
}

function currencyOf(text: string): Currency | null {
  return names.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
