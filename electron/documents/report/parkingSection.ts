import { type FileChild, Paragraph, TextRun } from 'docx';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { WorkshopReport } from '../../../shared/reports/workshopReport.ts';
import type { Numbers } from '../caption.ts';
import { filling, type ListRow, listTable } from '../listTable.ts';
import { textWidth } from '../page.ts';
import { body, heading, paragraph, runs } from '../text.ts';

/** What was put aside, from which session, and how it ended. */
export function parkingSection(
  { parking, language }: WorkshopReport,
  numbers: Numbers,
): readonly FileChild[] {
  const { report } = documentLabels(language);
  if (parking.length === 0) return [heading(1, report.parkingLot), paragraph('Quiet', report.parking.none)];
  const open = parking.filter(({ isOpen }) => isOpen).length;
  const table = listTable(
    filling(textWidth.portrait, [
      { head: report.columns.reference, width: 860 },
      { head: report.columns.item, width: 0 },
      { head: report.columns.partner, width: 1000, align: 'centre' },
      { head: report.columns.session, width: 1900 },
      { head: report.columns.outcome, width: 2400 },
    ]),
    parking.map((item): ListRow => {
      const words = [...runs(item.text), ...(item.illustrative ? [new TextRun('†')] : [])];
      return {
        kind: 'row',
        cells: [
          paragraph('TableQuiet', item.reference),
          paragraph('TableText', ...words),
          item.partner,
          item.session,
          paragraph(item.isOpen ? 'TableStrong' : 'TableText', item.outcome),
        ],
      };
    }),
  );
  return [
    new Paragraph({
      style: 'Heading1',
      pageBreakBefore: true,
      spacing: { before: 0 },
      children: runs(report.parkingLot),
    }),
    body(report.parking.openCount(open, parking.length)),
    numbers.table(report.captions.parking),
    table,
  ];
}
