export type TypedNumber = {
  readonly value: number;
  /** Digits after the point, as written. */
  readonly decimals: number;
  readonly rest: string;
};

/** Full-width digits, letters and signs of Chinese keyboards as their plain ones. */
export function plain(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[−‐‑]/gu, '-').trim();
}

const digits = /^(\d{1,3}(?:[,' \u2009]\d{3})+|\d{1,4}(?:,\d{4})+|\d+)(?![\d,]*\d)(?:\.(\d*))?/u;

/** The number that a plain text begins with: `120000`, `120,000.50`, `120 000`, or grouped by 万 as `12,0000`. */
export function leadingNumber(text: string): TypedNumber | null {
  const found = digits.exec(text);
  if (!found) return null;
  const [all, whole = '', fraction = ''] = found;
  const value = Number(`${whole.replaceAll(/\D/gu, '')}.${fraction}0`);
  return { value, decimals: fraction.length, rest: text.slice(all.length).trimStart() };
}

const scales: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** The same with 万 and 亿 after it: `1.2万家` is 12,000 and `家`. */
export function leadingCount(text: string): TypedNumber | null {
  const number = leadingNumber(text);
  const zeros = scales[number?.rest.charAt(0) ?? ''];
  if (!number || zeros === undefined) return number;
  return { ...scaled(number, zeros), rest: number.rest.slice(1).trimStart() };
}

/** Times a power of ten, without the error of binary fractions: 4.35万 is 43,500. */
export function scaled(number: TypedNumber, zeros: number): TypedNumber {
  const value = Number(`${number.value}e${zeros}`);
  return { ...number, value, decimals: Math.max(0, number.decimals - zeros) };
}
