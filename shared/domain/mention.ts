import type { Partner } from './partner.ts';

/** `@sa` on its way to a partner: where it stands in the line, and what follows the sign. */
export type Mention = { readonly start: number; readonly end: number; readonly query: string };

/** The mention that the caret stands in or behind. After a Latin letter or figure the sign belongs to an address. */
export function mentionAt(typed: string, caret: number): Mention | null {
  const found = /(?<![\p{Script=Latin}\d._-])[@＠]([^\s@＠]{0,40})$/u.exec(typed.slice(0, caret));
  return found ? { start: found.index, end: caret, query: found[1] ?? '' } : null;
}

/** The line without the mention, and with one space at most where it stood. */
export function withoutMention(
  typed: string,
  { start, end }: Mention,
): { readonly text: string; readonly caret: number } {
  const [head, tail] = [typed.slice(0, start), typed.slice(end)];
  const rest = head === '' || /\s$/u.test(head) ? tail.trimStart() : tail;
  return { text: head + rest, caret: head.length };
}

/** Partners that a few letters may mean, by mark or by name in either language, the likeliest first. */
export function partnersMeant(partners: readonly Partner[], query: string): readonly Partner[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return partners;
  const ranked = partners.map((partner) => ({ partner, rank: rankOf(partner, wanted) }));
  return ranked
    .filter(({ rank }) => rank < noMatch)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ partner }) => partner);
}

const noMatch = 4;

function rankOf({ mark, name }: Partner, wanted: string): number {
  const ownMark = mark.toLowerCase();
  const names = [name.en.toLowerCase(), name.zh.toLowerCase()];
  if (ownMark === wanted) return 0;
  if (ownMark.startsWith(wanted)) return 1;
  if (names.some((each) => each.split(/[\s()（）]+/u).some((word) => word.startsWith(wanted)))) return 2;
  return names.some((each) => each.includes(wanted)) ? 3 : noMatch;
}
