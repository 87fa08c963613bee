import type { Paragraph } from 'docx';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { DocumentLabels } from '../../../shared/i18n/documents.en.ts';
import type { MergeReport } from '../../../shared/reports/mergeReport.ts';
import type { StyleName } from '../styles.ts';
import { paragraph } from '../text.ts';

/** Finds the same text in the report and the words of one language. */
export type Say = (report: MergeReport, labels: DocumentLabels) => string;

/** One report, or two that say the same in two languages: whatever differs is written in both, the rest once. */
export class MergeWording {
  readonly report: MergeReport;
  readonly labels: DocumentLabels;
  readonly language: Language;
  readonly #voices: readonly (readonly [MergeReport, DocumentLabels])[];

  constructor(report: MergeReport, beside: MergeReport | null) {
    this.report = report;
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
    return [...new Set(this.#voices.map((voice) => say(...voice)).filter((text) => text !== ''))];
  }

  /** On one line: `Merge report 工作计划合并报告`. */
  line(say: Say, between = ' '): string {
    return this.texts(say).join(between);
  }

  /** In a cell, a paragraph for each language; the second can be told apart by its colour. */
  lines(say: Say, style: StyleName = 'TableText'): readonly Paragraph[] {
    const [first = '–', ...others] = this.texts(say);
    return [paragraph(style, first), ...others.map((text) => paragraph('TableQuiet', text))];
  }
}
