import type { Partner, PartnerId } from '../../shared/domain/partner.ts';
import { type Language, textIn } from '../../shared/domain/text.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';

export type PlannedFile = {
  readonly partnerId: PartnerId;
  readonly language: Language;
  readonly name: string;
};

/** One workplan per partner and language, under names that differ from each other. */
export function plannedFiles(
  partners: readonly Partner[],
  languages: readonly Language[],
): readonly PlannedFile[] {
  const taken = new Set<string>();
  return partners.flatMap((partner) =>
    languages.map((language) => {
      const name = freeName(partner, language, taken);
      taken.add(folded(name));
      return { partnerId: partner.id, language, name };
    }),
  );
}

/** With the partner's name, then with its mark as well, then with a number, until nobody else has it. */
function freeName(partner: Partner, language: Language, taken: ReadonlySet<string>): string {
  const { workplan } = documentLabels(language);
  const mark = safe(partner.mark, 3) || '1';
  const title = safe(textIn(partner.name, language), 48) || mark;
  for (let n = 1; ; n++) {
    const shown = n === 1 ? title : n === 2 ? `${title} (${mark})` : `${title} (${mark} ${n - 1})`;
    const name = `${workplan} - ${shown} - ${language}.docx`;
    if (!taken.has(folded(name))) return name;
  }
}

/** Windows and macOS take names that differ in case or in the composition of accents for the same. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What Windows forbids in names becomes a space; 48 characters stay below 255 bytes in any script. */
function safe(text: string, most: number): string {
  const clean = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Surrogate}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...clean]
    .slice(0, most)
    .join('')
    .replace(/[. ]+$/u, '');
}
