import type { House } from '../look.ts';
import type { StyleName } from '../styles.ts';
import { type Cell, type CellOptions, cell, type Para, para, type Row } from './tableXml.ts';

/** A cell of the repeated head, on the colour of the house with lines that show on it. */
export function headCell(
  { colours }: House,
  width: number,
  content: Para | readonly Para[],
  options: CellOptions = {},
): Cell {
  return cell(width, content, {
    fill: colours.accent,
    edge: colours.accentLine,
    isCentred: true,
    ...options,
  });
}

export function headRow(cells: readonly Cell[]): Row {
  return { cells, isHead: true };
}

/** A title over the rows below it: an objective, an output, a currency. */
export function bandRow(
  width: number,
  columnSpan: number,
  style: StyleName,
  lines: readonly string[],
  fill: string,
): Row {
  const texts = lines.map((line) => para(style, line));
  return { cells: [cell(width, texts, { columnSpan, fill })] };
}

export const dagger = (isIllustrative: boolean): string => (isIllustrative ? '†' : '');
