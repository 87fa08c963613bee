import {
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  WidthType,
} from 'docx';
import { colours } from './look.ts';

type Line = { readonly style: 'single'; readonly size: 4; readonly color: string };
const lineOf = (color: string): Line => ({ style: 'single', size: 4, color });
const line = lineOf(colours.line);
const none = { style: 'none', size: 0, color: 'auto' } as const;

/** Borders of a ruled table: a frame of hairlines, inside and out. */
function ruled(each: Line): Borders {
  return {
    top: each,
    bottom: each,
    left: each,
    right: each,
    insideHorizontal: each,
    insideVertical: each,
  };
}

export const unruled = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** Only lines between the rows. */
export const openRuled = { ...unruled, bottom: line, insideHorizontal: line } as const;

type Borders = { readonly [side in keyof typeof unruled]: Line | typeof none };

/**
 * A table whose columns keep their widths, in twentieths of a point. Word and LibreOffice
 * agree only when grid, cells and layout all say the same. A colour for borders is one of a frame of hairlines.
 */
export function fixedTable(
  columnWidths: readonly number[],
  rows: readonly TableRow[],
  borders: Borders | string = colours.line,
): Table {
  const width = columnWidths.reduce((total, column) => total + column, 0);
  return new Table({
    rows,
    columnWidths,
    borders: typeof borders === 'string' ? ruled(lineOf(borders)) : borders,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 50, bottom: 50, left: 90, right: 90 },
  });
}

type CellOptions = Omit<ITableCellOptions, 'children' | 'width' | 'shading'> & { readonly fill?: string };

export function cell(
  width: number,
  content: Paragraph | readonly (Paragraph | Table)[],
  options: CellOptions = {},
): TableCell {
  const { fill, ...rest } = options;
  return new TableCell({
    children: 'length' in content ? content : [content],
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill } }),
    ...rest,
  });
}

/** A cell of the repeated head: white on the accent, with lines that show on it. */
export function headCell(width: number, content: Paragraph, options: CellOptions = {}): TableCell {
  const edge = { style: 'single', size: 4, color: colours.accentLine } as const;
  const borders = { top: edge, bottom: edge, left: edge, right: edge };
  return cell(width, content, { fill: colours.accent, verticalAlign: 'center', borders, ...options });
}
