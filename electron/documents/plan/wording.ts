import type { Paragraph } from 'docx';
import type { RichText } from '../../../shared/domain/richText.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { DocumentLabels } from '../../../shared/i18n/documents.en.ts';
import type { WorkplanReport } from '../../../shared/reports/workplanReport.ts';
import { type House, houseOf } from '../look.ts';
import type { StyleName } from '../styles.ts';
import { type Para, para } from '../tables/tableXml.ts';
import { paragraph } from '../text.ts';

/** Finds the same text in the report and the words of one language. */
export type Say = (report: WorkplanReport, labels: DocumentLabels) => string;

const nothing = '–';

/** One report, or two that say the same in two languages: whatever differs is written in both, the rest once. */
export class Wording {
  readonly report: WorkplanReport;
  readonly house: House;
  readonly labels: DocumentLabels;
  /** Of the numbers, the captions and whatever stands only once. */
  readonly language: Language;
  readonly #voices: readonly (readonly [WorkplanReport, DocumentLabels])[];

  constructor(report: WorkplanReport, beside: WorkplanReport | null) {
    this.report = report;
    this.house = houseOf(report.look);
    this.language = report.language;
    this.labels = documentLabels(report.language);
    const reports = beside ? [report, beside] : [report];
    this.#voices = reports.map((each) => [each, documentLabels(each.language)]);
  }

  get isBilingual(): boolean {
    return this.#voices.length > 1;
  }

  /** In each language, without what is empty and without saying the same twice. */
  texts(say: Say): readonly string[] {
    const [own, other] = this.#voices;
    const first = own ? say(...own) : '';
    const second = other ? say(...other) : '';
    if (second === '' || second === first) return first === '' ? [] : [first];
    return first === '' ? [second] : [first, second];
  }

  /** On one line: `Summary 概要`. */
  line(say: Say, between = ' '): string {
    return this.texts(say).join(between);
  }

  /** In a cell, a paragraph for each language; the second in a style of its own, by which it can be told apart. */
  lines(style: StyleName, say: Say, empty = nothing): readonly Para[] {
    const [first = empty, second] = this.texts(say);
    if (second === undefined) return [para(style, first)];
    return [para(style, first), para(style === 'PlanText' ? 'PlanOther' : style, second)];
  }

  /** In the text, a paragraph for each language. */
  paragraphs(style: StyleName, say: Say): readonly Paragraph[] {
    return this.texts(say).map((text) => paragraph(style, text));
  }

  /** The contexts of both languages, or the one that is there. */
  contexts(): readonly RichText[] {
    const [own, other] = this.#voices.map(([report]) => report.context);
    if (own === undefined) return [];
    return other === undefined || JSON.stringify(other) === JSON.stringify(own) ? [own] : [own, other];
  }
}
