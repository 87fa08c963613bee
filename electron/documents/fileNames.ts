import type { Partner, PartnerId } from '../../shared/domain/partner.ts';
import { type Language, type Text, textIn } from '../../shared/domain/text.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import type { DocumentKind, WorkshopDocumentKind } from '../../shared/reports/documentKinds.ts';

export type PlannedFile = {
  readonly language: Language;
  readonly name: string;
} & (
  | { readonly document: 'workplan'; readonly partnerId: PartnerId }
  | { readonly document: WorkshopDocumentKind }
);

export type Wanted = {
  readonly documents: readonly DocumentKind[];
  readonly languages: readonly Language[];
  /** Who gets a workplan. */
  readonly partners: readonly Partner[];
  /** Of the workshop. */
  readonly title: Text;
};

/** Every file of an export, first those of the whole workshop, under names that differ from each other. */
export function plannedFiles({ documents, languages, partners, title }: Wanted): readonly PlannedFile[] {
  const taken = new Set<string>();
  const workshopFiles = documents.flatMap((document) =>
    document === 'workplan'
      ? []
      : languages.map((language): PlannedFile => {
          const name = workshopName(document, title, language);
          taken.add(folded(name));
          return { document, language, name };
        }),
  );
  const workplans = documents.includes('workplan') ? partners : [];
  return [
    ...workshopFiles,
    ...workplans.flatMap((partner) =>
      languages.map((language): PlannedFile => {
        const name = freeName(partner, language, taken);
        taken.add(folded(name));
        return { document: 'workplan', partnerId: partner.id, language, name };
      }),
    ),
  ];
}

function workshopName(document: WorkshopDocumentKind, title: Text, language: Language): string {
  const { report, agenda, participants } = documentLabels(language);
  const kind = {
    report: report.title,
    agenda: agenda.title,
    participants: participants.title,
    'participants-xlsx': participants.title,
  }[document];
  const shown = safe(textIn(title, language), 48);
  const ending = document === 'participants-xlsx' ? 'xlsx' : 'docx';
  return `${[kind, ...(shown === '' ? [] : [shown]), language].join(' - ')}.${ending}`;
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
