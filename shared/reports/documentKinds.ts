import { type Language, languages } from '../domain/text.ts';

/**
 * What can be exported: documents of the whole workshop, and for each partner a workplan in three forms and what became of
 * the plans that it returned.
 */
export const documentKinds = [
  'strategy',
  'report',
  'agenda',
  'participants',
  'participants-xlsx',
  'workplan',
  'workplan-xlsx',
  'workplan-csv',
  'merge-report',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The forms of a workplan. */
export const workplanKinds = ['workplan', 'workplan-xlsx', 'workplan-csv'] as const;
export type WorkplanKind = (typeof workplanKinds)[number];

const partnerDocumentKinds = [...workplanKinds, 'merge-report'] as const;

/** Documents of which each partner has its own. */
export type PartnerDocumentKind = (typeof partnerDocumentKinds)[number];

/** Documents of which a workshop has one in each language. */
export type WorkshopDocumentKind = Exclude<DocumentKind, PartnerDocumentKind | 'strategy'>;

export function isOfPartner(kind: DocumentKind): kind is PartnerDocumentKind {
  return partnerDocumentKinds.some((each) => each === kind);
}

/** In what a document can be written: one language, or both of them side by side. */
export const documentLanguages = [...languages, 'both'] as const;
export type DocumentLanguage = Language | 'both';

/** Whether there is a form of it in both languages side by side. */
export function hasBilingual(kind: DocumentKind): boolean {
  return kind === 'strategy' || isOfPartner(kind);
}

/** Of the wanted ones those in which there is such a document. */
export function languagesOf(
  kind: DocumentKind,
  wanted: readonly DocumentLanguage[],
): readonly DocumentLanguage[] {
  return hasBilingual(kind) ? wanted : singleLanguages(wanted);
}

export function singleLanguages(wanted: readonly DocumentLanguage[]): readonly Language[] {
  return languages.filter((language) => wanted.includes(language));
}
