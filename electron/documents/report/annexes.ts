import { type FileChild, Paragraph, TextRun } from 'docx';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { WorkshopReport } from '../../../shared/reports/workshopReport.ts';
import type { Numbers } from '../caption.ts';
import { peopleColumns, peopleRows } from '../lists/peopleTable.ts';
import { filling, type ListRow, listTable } from '../listTable.ts';
import { textWidth } from '../page.ts';
import { paragraph, runs } from '../text.ts';

/** The names by partner, without how to reach people: a report goes to many. */
export function peopleAnnex(report: WorkshopReport, number: number, numbers: Numbers): readonly FileChild[] {
  const { language, people } = report;
  const { report: labels } = documentLabels(language);
  return [
    annexHeading(labels.annex(number, labels.people), number),
    numbers.table(labels.captions.people),
    listTable(filling(textWidth.landscape, peopleColumns(people, language)), peopleRows(people, language)),
  ];
}

/** Every card, so that a reference found anywhere in the report can be looked up. */
export function cardsAnnex(report: WorkshopReport, number: number, numbers: Numbers): readonly FileChild[] {
  const { language, cards } = report;
  const { report: labels } = documentLabels(language);
  const { columns } = labels;
  return [
    annexHeading(labels.annex(number, labels.allCards), number),
    numbers.table(labels.captions.cards),
    listTable(
      filling(textWidth.landscape, [
        { head: columns.reference, width: 860 },
        { head: columns.card, width: 0 },
        { head: columns.partner, width: 1100, align: 'centre' },
        { head: columns.place, width: 4600 },
      ]),
      cards.map(({ reference, text, partner, illustrative, place }): ListRow => {
        const words = [...runs(text), ...(illustrative ? [new TextRun('†')] : [])];
        return {
          kind: 'row',
          cells: [paragraph('TableQuiet', reference), paragraph('TableText', ...words), partner, place],
        };
      }),
    ),
  ];
}

/** A chapter without a number of its own; the first one stands on top of its section already. */
function annexHeading(text: string, number: number): Paragraph {
  return new Paragraph({
    style: 'Heading1',
    numbering: false,
    indent: { left: 0, hanging: 0 },
    spacing: { before: 0 },
    pageBreakBefore: number > 1,
    children: runs(text),
  });
}
