import type { House } from '../look.ts';
import type { StyleName } from '../styles.ts';
import { bookmarked, type Cell, type CellOptions, cell, type Para, para, type Row } from './tableXml.ts';
import type { Say, Wording } from './wording.ts';

export type Align = 'left' | 'right' | 'centre';

/** A column with at least that width, in twentieths of a point; those that grow share what is left. */
export type Column = {
  readonly head: Say;
  readonly width: number;
  readonly grows?: boolean;
  readonly align?: Align;
  /** A bookmark around its head. */
  readonly bookmark?: string;
};

const heads = { left: 'PlanHead', right: 'PlanHeadRight', centre: 'PlanHeadCentre' } as const;
export const bodies = { left: 'PlanText', right: 'PlanNumber', centre: 'PlanCentre' } as const;

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

export function columnHead(
  wording: Wording,
  { head, width, align = 'left', bookmark }: Column,
  options: CellOptions = {},
): Cell {
  const [first = '', ...others] = wording.texts(head);
  const style = heads[align];
  const own = bookmark === undefined ? para(style, first) : bookmarked(style, bookmark, first);
  return headCell(wording.house, width, [own, ...others.map((other) => para(style, other))], options);
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

/** Columns over the whole width: what the fixed ones leave is shared in proportion by those that grow. */
export function fitted<C extends Pick<Column, 'width' | 'grows'>>(
  columns: readonly C[],
  whole: number,
): readonly C[] {
  const sum = (list: readonly C[]): number => list.reduce((total, { width }) => total + width, 0);
  const growing = sum(columns.filter(({ grows }) => grows));
  if (growing === 0) return columns;
  const factor = (whole - (sum(columns) - growing)) / growing;
  const wide = columns.map((column) =>
    column.grows ? { ...column, width: Math.floor(column.width * factor) } : column,
  );
  const rest = whole - sum(wide);
  const last = wide.findLastIndex(({ grows }) => grows);
  return wide.map((column, at) => (at === last ? { ...column, width: column.width + rest } : column));
}
