import type { FileChild } from 'docx';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import { body, heading } from './text.ts';

export function summary({
  language,
  summary: text,
  developmentObjective,
  howMade,
}: WorkplanReport): readonly FileChild[] {
  const labels = documentLabels(language);
  return [
    heading(1, labels.summary),
    body(text),
    ...(developmentObjective === ''
      ? []
      : [heading(2, labels.developmentObjective), body(developmentObjective)]),
    heading(2, labels.howMade),
    body(howMade),
  ];
}
