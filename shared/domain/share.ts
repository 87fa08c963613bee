import { type Share, shareSchema } from './finding.ts';
import { leadingCount, plain } from './typedNumber.ts';

/** Nothing was typed, a share was read, or what was typed is none. */
export type ParsedShare =
  | { readonly kind: 'share'; readonly share: Share | null }
  | { readonly kind: 'none' };

const between = /^\D*$/u;
/** In `120家中的77家` the whole comes first, and so it does in `of 120 firms 77`. */
const wholeFirst = /中|里|^(?:out )?of\b|^共/iu;
const partFirst = /[/:]|\b(?:of|from|in)\b|共/iu;
const approximate = /[%％.]/u;

/** `77 of 120 firms`, `77/120`, `120家中的77家`, `120 家企业中有 77 家`; an empty entry takes the share away. */
export function parseShare(typed: string): ParsedShare {
  const text = plain(typed);
  if (text === '') return { kind: 'share', share: null };
  if (approximate.test(text)) return { kind: 'none' };
  const start = text.search(/\d/u);
  const first = start === -1 ? null : leadingCount(text.slice(start));
  const gap = first?.rest.search(/\d/u) ?? -1;
  const second = first && gap !== -1 ? leadingCount(first.rest.slice(gap)) : null;
  if (!first || !second || !between.test(second.rest)) return { kind: 'none' };
  const [lead, middle] = [text.slice(0, start).trim(), first.rest.slice(0, gap)];
  const share = order(lead, middle, first.value, second.value);
  const parsed = shareSchema.safeParse(share);
  return share && parsed.success ? { kind: 'share', share: parsed.data } : { kind: 'none' };
}

function order(lead: string, middle: string, first: number, second: number): Share | null {
  if (wholeFirst.test(lead) || /中|里/u.test(middle)) return { n: second, of: first };
  // A unit may stand between, as in `77 firms of 120` or `77家，共120家`.
  return partFirst.test(middle) ? { n: first, of: second } : null;
}
