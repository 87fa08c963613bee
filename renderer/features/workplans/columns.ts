import { create } from 'zustand';

export const columnIds = ['number', 'title', 'lead', 'quarters', 'target', 'budget', 'payer'] as const;
export type ColumnId = (typeof columnIds)[number];

/** Columns in which what is typed has to be understood. */
export const typedColumns = ['quarters', 'target', 'budget'] as const;
export type TypedColumn = (typeof typedColumns)[number];

export function isTypedColumn(column: ColumnId): column is TypedColumn {
  return typedColumns.some((typed) => typed === column);
}

const firstWidths: Readonly<Record<ColumnId, number>> = {
  number: 60,
  title: 240,
  lead: 132,
  quarters: 148,
  target: 168,
  budget: 148,
  payer: 132,
};

/** Kept from plan to plan while the window is open. */
export const useWidths = create<{ readonly widths: Readonly<Record<ColumnId, number>> }>(() => ({
  widths: firstWidths,
}));

export function setWidth(column: ColumnId, width: number): void {
  useWidths.setState(({ widths }) => ({ widths: { ...widths, [column]: width } }));
}
