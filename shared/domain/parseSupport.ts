import type { Support } from './activity.ts';
import { parseNames } from './parseNames.ts';
import type { Partner } from './partner.ts';
import { type Language, textIn } from './text.ts';
import { plain } from './typedNumber.ts';

export type ParsedSupport =
  | { readonly kind: 'support'; readonly supporting: readonly Support[] }
  | { readonly kind: 'unknown-partners'; readonly names: readonly string[] };

/** Partners by their marks or their names in either language; one with a question mark has not confirmed. */
export function parseSupport(typed: string, partners: readonly Partner[]): ParsedSupport {
  const { supporting, unknown } = namedPartners(typed, partners);
  return unknown.length > 0 ? { kind: 'unknown-partners', names: unknown } : { kind: 'support', supporting };
}

/** The partners among the names, and the names that are none. */
export function namedPartners(typed: string, partners: readonly Partner[]) {
  const { found, unknown } = parseNames(
    typed,
    partners.map((partner) => ({ id: partner.id, names: namesOf(partner) })),
  );
  const supporting: readonly Support[] = found.map(({ id, isAsked }) => ({
    partnerId: id,
    isConfirmed: !isAsked,
  }));
  return { supporting, unknown };
}

/** Its mark, its names, and of `China Enterprise Confederation (CEC)` the long and the short one as well. */
function namesOf({ mark, name }: Partner): readonly string[] {
  const both = [name.en, name.zh].map(plain);
  const parts = both.flatMap((each) => /^(.+?)\s*\(([^()]+)\)$/u.exec(each)?.slice(1) ?? []);
  return [...both, mark, ...parts];
}

/** As `parseSupport` reads it; a partner that has gone is passed over. */
export function supportText(
  supporting: readonly Support[],
  partners: readonly Partner[],
  language: Language,
): string {
  const names = supporting.flatMap(({ partnerId, isConfirmed }) => {
    const partner = partners.find(({ id }) => id === partnerId);
    if (!partner) return [];
    const question = language === 'zh' ? '？' : '?';
    return [`${partnerLabel(partner, partners, language)}${isConfirmed ? '' : question}`];
  });
  return names.join(language === 'zh' ? '、' : ', ');
}

/** Its name, or its mark where another one is called the same. */
export function partnerLabel(partner: Partner, partners: readonly Partner[], language: Language): string {
  const name = textIn(partner.name, language).trim();
  const isOwn = partners.every(
    ({ id, name: other }) => id === partner.id || textIn(other, language).trim() !== name,
  );
  return name !== '' && isOwn ? name : partner.mark;
}
