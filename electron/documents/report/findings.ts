import { type FileChild, Paragraph, TextRun } from 'docx';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { FindingReport } from '../../../shared/reports/findingReport.ts';
import type { NamedReservation } from '../../../shared/reports/naming.ts';
import type { SessionReport } from '../../../shared/reports/sessionReport.ts';
import type { Numbers } from '../caption.ts';
import { filling, type ListRow, listTable } from '../listTable.ts';
import { colours } from '../look.ts';
import { steps } from '../numbering.ts';
import { textWidth } from '../page.ts';
import { heading, paragraph, runs } from '../text.ts';

/** What the session concluded, each with what it rests on and who does not share it. */
export function findingsTable({ findings, title }: SessionReport, numbers: Numbers): readonly FileChild[] {
  const { language } = numbers;
  const { report } = documentLabels(language);
  if (findings.length === 0) return [];
  const table = listTable(
    filling(textWidth.portrait, [
      { head: report.columns.number, width: 760 },
      { head: report.columns.finding, width: 0 },
      { head: report.columns.evidence, width: 3500 },
    ]),
    findings.map((finding): ListRow => ({ kind: 'row', cells: cellsOf(finding, language) })),
  );
  return [heading(3, report.findings), numbers.table(report.captions.findings(title)), table];
}

function cellsOf(finding: FindingReport, language: Language) {
  const { report } = documentLabels(language);
  const { reference, text, illustrative, grade, source, share, evidence, reservations } = finding;
  const items = evidence.map((item) => `${item.reference} ${item.text}`);
  return [
    paragraph('TableStrong', new TextRun({ text: reference, color: colours.accent })),
    [
      paragraph('TableText', ...runs(text), ...(illustrative ? [new TextRun('†')] : [])),
      ...reservations.map((each) => reservation(each, language)),
    ],
    [
      paragraph('TableStrong', report.grades[grade]),
      ...(share === '' ? [] : [paragraph('TableText', share)]),
      ...(source === '' ? [] : [paragraph('TableText', report.source(source))]),
      ...(items.length === 0 ? [] : [paragraph('TableText', report.restsOn)]),
      ...items.map((item) => paragraph('TableQuiet', item)),
    ],
  ];
}

/** The decisions of a session, numbered from 1, each with who reserves. */
export function decisionList({ decisions }: SessionReport, numbers: Numbers): readonly FileChild[] {
  const { language } = numbers;
  const { report } = documentLabels(language);
  if (decisions.length === 0) return [];
  const instance = numbers.list();
  return [
    heading(3, report.decisions),
    ...decisions.flatMap(({ text, illustrative, reservations }) => [
      new Paragraph({
        style: 'NoteText',
        numbering: { reference: steps, level: 0, instance, custom: true },
        children: [...runs(text), ...(illustrative ? [new TextRun('†')] : [])],
      }),
      ...reservations.map((each) => reservation(each, language, 580)),
    ]),
  ];
}

function reservation({ partner, text }: NamedReservation, language: Language, left = 160): Paragraph {
  const { report } = documentLabels(language);
  return new Paragraph({
    style: 'Reservation',
    indent: { left },
    children: runs(report.reservation(partner, text)),
  });
}
