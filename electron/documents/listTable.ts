import { type Paragraph, type Table, TableRow } from 'docx';
import { colours } from './look.ts';
import { cell, fixedTable, headCell } from './table.ts';
import { paragraph } from './text.ts';

/** A column of a list; one without a width takes what the others leave. */
export type ListColumn = {
  readonly head: string;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'centre';
};

export type ListCell = string | Paragraph | readonly Paragraph[];

export type ListRow =
  | { readonly kind: 'row'; readonly cells: readonly ListCell[]; readonly fill?: string }
  /** A title over the rows below it. */
  | { readonly kind: 'band'; readonly text: Paragraph; readonly fill: string };

type Shape = {
  /** At least so high, as where people sign. */
  readonly height?: number;
  /** On one page, as long as it fits on one. */
  readonly isWhole?: boolean;
};

/** A ruled table whose head is on each of its pages and whose rows stay whole. */
export function listTable(
  columns: readonly ListColumn[],
  rows: readonly ListRow[],
  { height, isWhole = false }: Shape = {},
): Table {
  const widths = columns.map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head: text, width, align = 'left' }) =>
      headCell(width, paragraph(headStyles[align], text)),
    ),
  });
  const body = rows.map((row, index) => {
    const keepNext = isWhole && index < rows.length - 1;
    if (row.kind === 'band') {
      const band = cell(whole, row.text, { columnSpan: columns.length, fill: row.fill });
      return new TableRow({ cantSplit: true, keepNext, children: [band] });
    }
    const options = {
      ...(row.fill === undefined ? {} : { fill: row.fill }),
      ...(height === undefined ? {} : { verticalAlign: 'center' as const }),
    };
    const cells = columns.map(({ width, align = 'left' }, at) =>
      cell(width, contentOf(row.cells[at] ?? '', align), options),
    );
    const tall = height === undefined ? {} : { height: { value: height, rule: 'atLeast' as const } };
    return new TableRow({ cantSplit: true, keepNext, ...tall, children: cells });
  });
  return fixedTable(widths, [head, ...body]);
}

const headStyles = { left: 'TableHead', right: 'TableHeadRight', centre: 'QuarterHead' } as const;
const bodyStyles = { left: 'TableText', right: 'TableNumber', centre: 'TableCentre' } as const;

function contentOf(content: ListCell, align: keyof typeof bodyStyles): Paragraph | readonly Paragraph[] {
  return typeof content === 'string' ? paragraph(bodyStyles[align], content || '–') : content;
}

/** The row of sums below a list. */
export function sumRow(cells: readonly string[]): ListRow {
  return {
    kind: 'row',
    fill: colours.paleTint,
    cells: cells.map((text, index) =>
      index === 0 ? paragraph('TableStrong', text) : paragraph('TableCentre', text),
    ),
  };
}

/** Columns that fill a page: the one of width 0 takes what the others leave. */
export function filling(width: number, columns: readonly ListColumn[]): readonly ListColumn[] {
  const taken = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => (column.width === 0 ? { ...column, width: width - taken } : column));
}
