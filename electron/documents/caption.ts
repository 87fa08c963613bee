import { Paragraph, type ParagraphChild, SimpleField } from 'docx';
import type { Language } from '../../shared/domain/text.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import { runs } from './text.ts';

/**
 * Counts the tables, figures and lists of one document, each from 1. The number of a caption is given, as Word
 * shows it before it has updated a field; the library's own SEQ field would make Word ask to update it.
 */
export class Numbers {
  readonly language: Language;
  #tables = 0;
  #figures = 0;
  #lists = 0;

  constructor(language: Language) {
    this.language = language;
  }

  /** To stand above its table. */
  table(text: string): Paragraph {
    const children = caption('Table', ++this.#tables, text, this.language);
    return new Paragraph({ style: 'Caption', spacing: { before: 200 }, children });
  }

  /** To stand below its picture, which keeps to it. */
  figure(text: string): Paragraph {
    const children = caption('Figure', ++this.#figures, text, this.language);
    return new Paragraph({ style: 'Caption', keepNext: false, spacing: { after: 240 }, children });
  }

  /** A list that starts anew. */
  list(): number {
    return ++this.#lists;
  }
}

function caption(
  kind: 'Table' | 'Figure',
  number: number,
  text: string,
  language: Language,
): readonly ParagraphChild[] {
  const { table, report } = documentLabels(language);
  const name = kind === 'Table' ? table : report.figure;
  const field = new SimpleField(`SEQ ${kind} \\* ARABIC`, String(number));
  return language === 'zh'
    ? [...runs(name), field, ...runs(`　${text}`)]
    : [...runs(`${name} `), field, ...runs(`. ${text}`)];
}
