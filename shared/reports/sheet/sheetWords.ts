import { type Language, languages, type Text, textIn } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import type { DocumentLabels } from '../../i18n/documents.en.ts';
import type { DocumentLanguage } from '../documentKinds.ts';

export type SheetHead =
  | keyof DocumentLabels['sheet']['columns']
  | keyof DocumentLabels['plan']['columns']
  | keyof DocumentLabels['plan']['heads'];

/** The words of a sheet in one language, or in both, one below the other. */
export class SheetWords {
  readonly languages: readonly Language[];

  constructor(language: DocumentLanguage) {
    this.languages = language === 'both' ? languages : [language];
  }

  /** A person's words. In both languages each is said as it was written, and once when only one was. */
  text(content: Text): string {
    const [only, ...more] = this.languages;
    if (only !== undefined && more.length === 0) return textIn(content, only).trim();
    return distinct(this.languages.map((language) => content[language].trim())).join('\n');
  }

  /** Several things in one cell, each on a line of its own. */
  list(contents: readonly Text[]): string {
    return contents
      .map((content) => this.text(content))
      .filter((shown) => shown !== '')
      .join('\n');
  }

  /** Of a column: as the Word file calls it, unless a sheet divides it further. */
  head(id: SheetHead): string {
    return this.label(({ plan, sheet }) => {
      const words: Partial<Record<SheetHead, string>> = { ...plan.heads, ...plan.columns, ...sheet.columns };
      return words[id] ?? '';
    });
  }

  /** One of our own words. */
  label(pick: (labels: DocumentLabels, language: Language) => string): string {
    return distinct(this.languages.map((language) => pick(documentLabels(language), language))).join(' / ');
  }
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((shown) => shown !== ''))];
}
