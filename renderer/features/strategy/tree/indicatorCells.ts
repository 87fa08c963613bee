import { create } from 'zustand';
import type { Indicator } from '../../../../shared/domain/indicator.ts';
import { type IndicatorColumn, readQuantity } from '../../../../shared/domain/pastedIndicators.ts';
import type { Quantity } from '../../../../shared/domain/quantity.ts';
import { type Language, overtyped, textIn } from '../../../../shared/domain/text.ts';
import { formatQuantity } from '../../../../shared/reports/format.ts';
import type { GridCell } from '../../../ui/grid/gridTypes.ts';

export type IndicatorRow =
  | { readonly id: string; readonly kind: 'indicator'; readonly record: Indicator }
  /** The empty line at the end, which becomes an indicator when something is typed. */
  | { readonly id: string; readonly kind: 'add' };
export type Cell = GridCell<IndicatorRow, IndicatorColumn>;

export const indicatorColumns = ['title', 'baseline', 'target', 'verification'] as const;

type Widths = Readonly<Record<IndicatorColumn, number>>;

/** The same in all tables, and kept while the window is open. */
export const useWidths = create<Widths>(() => ({
  title: 168,
  baseline: 100,
  target: 108,
  verification: 148,
}));

export function setWidth(column: IndicatorColumn, width: number): void {
  useWidths.setState({ [column]: width });
}

export function cellText({ row, column }: Cell, language: Language): string {
  if (row.kind === 'add' || column === null) return '';
  const { record } = row;
  return column === 'title' || column === 'verification'
    ? textIn(record[column], language)
    : quantityText(record[column], language);
}

/** `60 % of firms`, as it is shown and typed. */
function quantityText({ quantity, unit }: Quantity, language: Language): string {
  return formatQuantity(quantity, textIn(unit, language), language);
}

/** The field that typing over a cell changes; `before` is how the indicator was when the cell was opened. */
export function typedField(
  before: Indicator,
  column: IndicatorColumn,
  typed: string,
  language: Language,
): Partial<Pick<Indicator, IndicatorColumn>> {
  if (column === 'title' || column === 'verification')
    return { [column]: overtyped(before[column], language, typed) };
  if (typed === quantityText(before[column], language)) return { [column]: before[column] };
  return { [column]: readQuantity(typed, before[column], language) };
}
