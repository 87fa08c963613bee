import type { Partner, PartnerId } from '../../shared/domain/partner.ts';
import { type Language, type Text, textIn } from '../../shared/domain/text.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import {
  type DocumentKind,
  type DocumentLanguage,
  isOfPartner,
  type PartnerDocumentKind,
  singleLanguages,
  type WorkshopDocumentKind,
} from '../../shared/reports/documentKinds.ts';

export type PlannedFile = { readonly name: string } & (
  | {
      readonly document: PartnerDocumentKind;
      readonly partnerId: PartnerId;
      readonly language: DocumentLanguage;
    }
  | { readonly document: 'strategy'; readonly language: DocumentLanguage }
  | { readonly document: WorkshopDocumentKind; readonly language: Language }
);

export type Wanted = {
  readonly documents: readonly DocumentKind[];
  readonly languages: readonly DocumentLanguage[];
  /** Who gets a workplan. */
  readonly partners: readonly Partner[];
  /** Those of whose returned plans at least one is merged. */
  readonly merged: ReadonlySet<PartnerId>;
  /** Of the workshop. */
  readonly title: Text;
};

const endings: Readonly<Record<DocumentKind, string>> = {
  strategy: 'docx',
  report: 'docx',
  agenda: 'docx',
  participants: 'docx',
  'participants-xlsx': 'xlsx',
  workplan: 'docx',
  'workplan-xlsx': 'xlsx',
  'workplan-csv': 'csv',
  'merge-report': 'docx',
};

/** Every file of an export, first those of the whole workshop, under names that differ from each other. */
export function plannedFiles({
  documents,
  languages,
  partners,
  merged,
  title,
}: Wanted): readonly PlannedFile[] {
  const taken = new Set<string>();
  const workshopFiles = documents.flatMap((document): readonly PlannedFile[] => {
    if (isOfPartner(document)) return [];
    if (document === 'strategy')
      return languages.map((language) => ({
        document,
        language,
        name: workshopName(document, title, language),
      }));
    return singleLanguages(languages).map((language) => ({
      document,
      language,
      name: workshopName(document, title, language),
    }));
  });
  for (const { name } of workshopFiles) taken.add(folded(name));
  const ofPartners = documents.filter(isOfPartner);
  return [
    ...workshopFiles,
    ...partners.flatMap((partner) =>
      languages.flatMap((language) =>
        ofPartners.flatMap((document): readonly PlannedFile[] => {
          if (document === 'merge-report' && !merged.has(partner.id)) return [];
          const name = freeName(partner, document, language, taken);
          taken.add(folded(name));
          return [{ document, partnerId: partner.id, language, name }];
        }),
      ),
    ),
  ];
}

function workshopName(
  document: WorkshopDocumentKind | 'strategy',
  title: Text,
  language: DocumentLanguage,
): string {
  const named = namedIn(language);
  const { report, agenda, participants, strategy } = documentLabels(named);
  const kind = {
    strategy: strategy.title,
    report: report.title,
    agenda: agenda.title,
    participants: participants.title,
    'participants-xlsx': participants.title,
  }[document];
  const shown = safe(textIn(title, named), 48);
  return `${[kind, ...(shown === '' ? [] : [shown]), suffixes[language]].join(' - ')}.${endings[document]}`;
}

/** With the partner's name, then with its mark as well, then with a number, until nobody else has it. */
function freeName(
  partner: Partner,
  document: PartnerDocumentKind,
  language: DocumentLanguage,
  taken: ReadonlySet<string>,
): string {
  const named = namedIn(language);
  const { workplan, merge } = documentLabels(named);
  const kind = document === 'merge-report' ? merge.title : workplan;
  const mark = safe(partner.mark, 3) || '1';
  const title = safe(textIn(partner.name, named), 48) || mark;
  for (let n = 1; ; n++) {
    const shown = n === 1 ? title : n === 2 ? `${title} (${mark})` : `${title} (${mark} ${n - 1})`;
    const name = `${kind} - ${shown} - ${suffixes[language]}.${endings[document]}`;
    if (!taken.has(folded(name))) return name;
  }
}

/** A bilingual document goes to both sides of the table; its name is in the language that any computer shows. */
function namedIn(language: DocumentLanguage): Language {
  return language === 'both' ? 'en' : language;
}

const suffixes: Readonly<Record<DocumentLanguage, string>> = { en: 'en', zh: 'zh', both: 'en-zh' };

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
