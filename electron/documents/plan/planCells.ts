import { headCell } from '../tables/tableCells.ts';
import { bookmarked, type Cell, type CellOptions, para } from '../tables/tableXml.ts';
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
