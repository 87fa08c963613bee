import { create } from 'zustand';
import type { DayId } from '../../../shared/domain/day.ts';

export const fieldColumns = ['nameEn', 'nameZh', 'partner', 'role', 'contact', 'sex'] as const;
export type FieldColumn = (typeof fieldColumns)[number];

/** A day of the workshop has a column of its own, for who was there. */
export type DayColumn = `day:${DayId}`;
export type ColumnId = FieldColumn | DayColumn;

export function dayColumn(id: DayId): DayColumn {
  return `day:${id}`;
}

/** The day of a column of attendance; null for the others. */
export function dayOf(column: ColumnId): DayId | null {
  return column.startsWith('day:') ? (column.slice(4) as DayId) : null;
}

const firstWidths: Readonly<Record<FieldColumn, number>> = {
  nameEn: 150,
  nameZh: 104,
  partner: 168,
  role: 176,
  contact: 176,
  sex: 76,
};

/** Kept while the window is open. */
export const useWidths = create<{ readonly widths: Readonly<Record<string, number>> }>(() => ({
  widths: firstWidths,
}));

export function setWidth(column: ColumnId, width: number): void {
  useWidths.setState(({ widths }) => ({ widths: { ...widths, [column]: width } }));
}
