import type { FileChild } from 'docx';
import type { Quarter } from '../../../shared/domain/month.ts';
import type { ActivityRow } from '../../../shared/reports/planRows.ts';
import type { Numbers } from '../caption.ts';
import { textWidth } from '../page.ts';
import { headRow } from '../tables/tableCells.ts';
import { type Cell, cell, para, type Row, TablePlace } from '../tables/tableXml.ts';
import {
  activityText,
  isHeld,
  isMarked,
  legend,
  numberParagraph,
  titleParagraphs,
  titleRow,
} from './logframe.ts';
import { type Column, columnHead, fitted } from './planCells.ts';
import { type Grid, quarterGrid } from './quarterGrid.ts';
import { activityTag, columnBookmark } from './rowNames.ts';
import type { Say, Wording } from './wording.ts';

/** More quarters than this leave no room for words, and are told in words instead. */
const mostQuarters = 20;

type ColumnId = 'number' | 'title' | 'lead' | 'supporting' | 'quarters' | 'budget' | 'payer' | 'status';
type ScheduleColumn = Column & { readonly id: ColumnId };

/** Who does what in which quarters, with what money. Controls of rows are numbered on from `firstControl`. */
export function schedule(wording: Wording, numbers: Numbers, firstControl: number): readonly FileChild[] {
  const { rows, quarters } = wording.report;
  const isGrid = quarters.length > 0 && quarters.length <= mostQuarters;
  const columns = columnsOf(wording, isGrid ? quarters : []);
  const grid = isGrid ? quarterGrid(wording, quarters, quarterWidth(quarters)) : null;
  const widths = columns.flatMap(({ id, width }) => (id === 'quarters' && grid ? grid.widths : [width]));
  const hasFoot = wording.report.budget.totals.length > 0 || isMarked(wording);
  let control = firstControl;
  const body = rows.map((row, at): Row => {
    if (row.kind !== 'activity') return titleRow(row, at, widths.length, wording);
    return {
      control: { id: control++, tag: activityTag(row.id) },
      keepNext: isHeld(at, rows.length, hasFoot),
      cells: columns.flatMap((column) =>
        column.id === 'quarters' && grid ? grid.cellsOf(row) : [cellOf(column, row, at, wording)],
      ),
    };
  });
  return [
    numbers.table(wording.line((_, { plan }) => plan.captions.schedule)),
    new TablePlace(
      {
        widths,
        rows: [...headOf(wording, columns, grid), ...body, ...totalRow(wording, columns, widths.length)],
      },
      wording.house.colours.line,
    ),
    ...legend(wording),
  ];
}

function quarterWidth(quarters: readonly Quarter[]): number {
  return Math.floor(Math.min(540, Math.max(290, 5400 / quarters.length)));
}

function columnsOf({ report }: Wording, quarters: readonly Quarter[]): readonly ScheduleColumn[] {
  const hasSupport = report.rows.some((row) => row.kind === 'activity' && row.supporting !== '');
  const column = (id: ColumnId, width: number, grows = false, align?: 'right'): ScheduleColumn => ({
    id,
    width,
    grows,
    head: (_, { plan }) => plan.columns[id],
    bookmark: columnBookmark('schedule', id),
    ...(align ? { align } : {}),
  });
  const time = quarters.length === 0 ? 1500 : quarterWidth(quarters) * quarters.length;
  return fitted(
    [
      column('number', 660),
      column('title', 2700, true),
      column('lead', 1250, true),
      ...(hasSupport ? [column('supporting', 1300, true)] : []),
      column('quarters', time),
      column('budget', 1350, false, 'right'),
      column('payer', 1150),
      column('status', 900),
    ],
    textWidth.landscape,
  );
}

/** Two rows when the quarters stand below their years. */
function headOf(wording: Wording, columns: readonly ScheduleColumn[], grid: Grid | null): readonly Row[] {
  const first = columns.flatMap((column) =>
    column.id === 'quarters' && grid
      ? grid.years(column.bookmark ?? '')
      : [columnHead(wording, column, { isTall: grid !== null })],
  );
  return [headRow(first), ...(grid ? [headRow(grid.heads)] : [])];
}

const says: { readonly [C in Exclude<ColumnId, 'number' | 'title'>]: (at: number) => Say } = {
  lead: (at) => activityText(at, ({ lead }) => lead),
  supporting: (at) => activityText(at, ({ supporting }) => supporting),
  quarters: (at) => activityText(at, ({ when }) => when),
  budget: (at) => activityText(at, ({ budget }) => budget),
  payer:
    (at) =>
    (report, { payers }) => {
      const row = report.rows[at];
      return row?.kind === 'activity' && row.payer !== null ? payers[row.payer] : '';
    },
  status:
    (at) =>
    (report, { plan }) => {
      const row = report.rows[at];
      return row?.kind === 'activity' ? plan.statuses[row.status] : '';
    },
};

function cellOf({ id, width }: ScheduleColumn, row: ActivityRow, at: number, wording: Wording): Cell {
  if (id === 'number') return cell(width, numberParagraph('schedule', row));
  if (id === 'title') return cell(width, titleParagraphs(row, at, wording));
  return cell(width, wording.lines(id === 'budget' ? 'PlanNumber' : 'PlanText', says[id](at)));
}

function totalRow(wording: Wording, columns: readonly ScheduleColumn[], count: number): readonly Row[] {
  const { totals } = wording.report.budget;
  if (totals.length === 0) return [];
  const after = columns.slice(-2);
  const amount = columns.at(-3)?.width ?? 0;
  const rest = after.reduce((sum, { width }) => sum + width, 0);
  const fill = wording.house.colours.paleTint;
  const sums = totals.flatMap((_, at) => wording.lines('PlanTotal', ({ budget }) => budget.totals[at] ?? ''));
  return [
    {
      cells: [
        cell(
          textWidth.landscape - amount - rest,
          wording.lines('PlanTotal', (_, { total }) => total),
          {
            columnSpan: count - 3,
            fill,
          },
        ),
        cell(amount, sums, { fill }),
        cell(rest, para('PlanText', ''), { columnSpan: 2, fill }),
      ],
    },
  ];
}
