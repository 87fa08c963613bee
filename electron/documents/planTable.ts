import { Bookmark, type FileChild, type TableCell, TableRow, TextRun } from 'docx';
import type { ActivityId } from '../../shared/domain/activity.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import { type DocumentLabels } from '../../shared/i18n/documents.en.ts';
import type { ActivityRow, PlanRow } from '../../shared/reports/planRows.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import { tableCaption } from './caption.ts';
import { colours } from './look.ts';
import { columnWidths, type PlanColumns, planColumns } from './planColumns.ts';
import { planHeader } from './planHeader.ts';
import { cell, fixedTable } from './table.ts';
import { paragraph, runs, topHeading } from './text.ts';

/** Objectives, outputs and activities over the landscape page. */
export function planTable(report: WorkplanReport): readonly FileChild[] {
  const { language, partner, rows, budget } = report;
  const labels = documentLabels(language);
  const columns = planColumns(report);
  const widths = columnWidths(columns);
  const table = fixedTable(widths, [
    ...planHeader(columns, language),
    ...rows.map((row, index) =>
      row.kind === 'activity'
        ? // The sums must not stand alone on a page.
          activityRow(row, columns, labels, index === rows.length - 1)
        : titleRow(row, widths, labels),
    ),
    ...(budget.totals.length > 0 ? [totalRow(budget.totals, columns, widths, labels)] : []),
  ]);
  const marked = rows.some((row) => row.illustrative);
  return [
    topHeading(labels.plan),
    tableCaption(1, labels.planCaption(partner.own), language),
    table,
    ...(marked ? [paragraph('Legend', labels.legend)] : []),
  ];
}

/** The name under which a row is found again in an edited file; Word allows 40 characters and no dash. */
export function activityBookmark(id: ActivityId): string {
  return `act_${id.replaceAll('-', '')}`;
}

const dagger = (row: PlanRow): readonly TextRun[] => (row.illustrative ? [new TextRun('†')] : []);
const nothing = '–';

function titleRow(row: PlanRow, widths: readonly number[], labels: DocumentLabels): TableRow {
  const isObjective = row.kind === 'objective';
  const number = new TextRun({ text: `${row.number}  `, bold: true, color: colours.accent });
  const title = runs(row.title === '' ? labels.untitled : row.title);
  const text = paragraph(isObjective ? 'ObjectiveRow' : 'OutputRow', number, ...title, ...dagger(row));
  const width = widths.reduce((total, column) => total + column, 0);
  const fill = isObjective ? colours.tint : colours.paleTint;
  return new TableRow({
    cantSplit: true,
    children: [cell(width, text, { columnSpan: widths.length, fill })],
  });
}

function activityRow(
  row: ActivityRow,
  columns: PlanColumns,
  labels: DocumentLabels,
  keepNext: boolean,
): TableRow {
  const number = new Bookmark({ id: activityBookmark(row.id), children: [new TextRun(row.number)] });
  const title = runs(row.title === '' ? labels.untitled : row.title);
  const text = (width: number, content: string) =>
    cell(width, paragraph('TableText', content === '' ? nothing : content));
  return new TableRow({
    cantSplit: true,
    keepNext,
    children: [
      cell(columns.number, paragraph('TableText', number)),
      cell(columns.activity, paragraph('TableText', ...title, ...dagger(row))),
      text(columns.lead, row.lead),
      ...timeCells(row, columns),
      text(columns.target, row.target),
      cell(columns.budget, paragraph('TableNumber', row.budget === '' ? nothing : row.budget)),
      text(columns.payer, row.payer === null ? '' : labels.payers[row.payer]),
    ],
  });
}

function timeCells(row: ActivityRow, { time }: PlanColumns): readonly TableCell[] {
  if (time.kind === 'text')
    return [cell(time.width, paragraph('TableText', row.when === '' ? nothing : row.when))];
  const margins = { marginUnitType: 'dxa', left: 0, right: 0 } as const;
  return time.quarters.map((quarter) =>
    row.quarters.includes(quarter)
      ? // The mark has the colour of its ground: seen by screen readers and by whoever copies the table.
        cell(time.width, paragraph('TableMark', '■'), { fill: colours.accent, margins })
      : cell(time.width, paragraph('TableMark', ''), { margins }),
  );
}

function totalRow(
  totals: readonly string[],
  columns: PlanColumns,
  widths: readonly number[],
  labels: DocumentLabels,
): TableRow {
  const before = widths.slice(0, -2);
  const width = before.reduce((total, column) => total + column, 0);
  const fill = colours.paleTint;
  return new TableRow({
    cantSplit: true,
    children: [
      cell(width, paragraph('TableTotal', labels.total), { columnSpan: before.length, fill }),
      cell(
        columns.budget,
        totals.map((amount) => paragraph('TableTotal', amount)),
        { fill },
      ),
      cell(columns.payer, paragraph('TableText', ''), { fill }),
    ],
  });
}
