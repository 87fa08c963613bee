import { type Language, type Text, textIn } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { DocumentLabels } from '../../../shared/i18n/documents.en.ts';
import type { DocumentLanguage } from '../../../shared/reports/documentKinds.ts';

/** In which languages a document speaks: in one, or in both, the English first. */
export class Voices {
  readonly languages: readonly Language[];
  /** Of the numbers, the captions and whatever stands only once. */
  readonly language: Language;
  readonly labels: DocumentLabels;

  constructor(language: DocumentLanguage) {
    this.languages = language === 'both' ? ['en', 'zh'] : [language];
    this.language = language === 'both' ? 'en' : language;
    this.labels = documentLabels(this.language);
  }

  get isBilingual(): boolean {
    return this.languages.length > 1;
  }

  /** In each language, without what is empty and without saying the same twice. */
  texts(text: Text): readonly string[] {
    const said = this.languages.map((language) => textIn(text, language).trim());
    return [...new Set(said.filter((each) => each !== ''))];
  }

  /** On one line: `Strategy 战略`. */
  line(text: Text, between = ' '): string {
    return this.texts(text).join(between);
  }

  /** A fixed word of ours. */
  label(find: (labels: DocumentLabels) => string): Text {
    return { en: find(documentLabels('en')), zh: find(documentLabels('zh')) };
  }
}
