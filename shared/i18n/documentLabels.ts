import type { Language } from '../domain/text.ts';
import { type DocumentLabels, documentsEn } from './documents.en.ts';
import { documentsZhCN } from './documents.zhCN.ts';

const byLanguage: Record<Language, DocumentLabels> = { en: documentsEn, zh: documentsZhCN };

/** The fixed words of documents. They follow the language of the document, never that of the interface. */
export function documentLabels(language: Language): DocumentLabels {
  return byLanguage[language];
}
