import { type FileChild, Paragraph, TableRow } from 'docx';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import { colours } from './look.ts';
import { textWidth } from './page.ts';
import { cell, fixedTable, openRuled } from './table.ts';
import { paragraph } from './text.ts';

const labelWidth = 1900;

export function titleBlock(report: WorkplanReport): readonly FileChild[] {
  const { partner, programme, notice, language } = report;
  const { workplan } = documentLabels(language);
  return [
    ...optional(programme, (text) => paragraph('Programme', text)),
    paragraph('Title', workplan),
    paragraph('Subtitle', partner.own),
    ...optional(partner.other, (text) => paragraph('OtherName', text)),
    new Paragraph({
      border: { bottom: { style: 'single', size: 12, color: colours.accent } },
      spacing: { after: 160, line: 120, lineRule: 'exact' },
    }),
    factTable(report),
    ...optional(notice, (text) => paragraph('Notice', text)),
  ];
}

function optional(text: string, build: (text: string) => FileChild): readonly FileChild[] {
  return text === '' ? [] : [build(text)];
}

function factTable({ language, phase, workshop }: WorkplanReport) {
  const { facts } = documentLabels(language);
  const lines: readonly (readonly [label: string, text: string])[] = [
    [
      facts.phase,
      [phase.name, phase.months].filter((part) => part !== '').join(language === 'zh' ? '，' : ', '),
    ],
    [facts.workshop, workshop.title],
    [facts.place, workshop.place],
    [facts.dates, workshop.dates],
  ];
  const widths = [labelWidth, textWidth.portrait - labelWidth];
  const rows = lines
    .filter(([, text]) => text !== '')
    .map(
      ([label, text]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(labelWidth, paragraph('FactLabel', label), { verticalAlign: 'center' }),
            cell(textWidth.portrait - labelWidth, paragraph('Fact', text)),
          ],
        }),
    );
  return fixedTable(widths, rows, openRuled);
}
