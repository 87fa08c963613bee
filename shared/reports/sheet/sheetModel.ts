import type { Month } from '../../domain/month.ts';

/** What a cell holds, by what it is: how it looks belongs to the file that is written. Empty is null. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number' | 'money'; readonly value: number }
  /** `value` in hundredths of a hundred: 0.4 is 40 %. */
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'month'; readonly month: Month }
  /** A sum that the workbook works out, with what it comes to now. */
  | { readonly kind: 'sum'; readonly formula: string; readonly value: number }
  | null;

export type SheetColumn<Id extends string = string> = {
  readonly id: Id;
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly isHidden?: boolean;
};

/** `objective` and `output` are bands across the sheet, `sum` and `share` stand below what they add up, `note` says something. */
export type SheetRowKind = 'objective' | 'output' | 'row' | 'sum' | 'share' | 'note';

export type SheetRow = { readonly kind: SheetRowKind; readonly cells: readonly SheetCell[] };

export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** How many columns stay in sight. */
  readonly frozenColumns: number;
};

/** The head is the first line of a sheet, and lines count from 1. */
export function lineOf(rowIndex: number): number {
  return rowIndex + 2;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : columnName(before - 1)) + String.fromCodePoint(65 + (index % 26));
}

export function text(value: string): SheetCell {
  return value === '' ? null : { kind: 'text', text: value };
}

export function number(value: number | null): SheetCell {
  return value === null ? null : { kind: 'number', value };
}

export function month(value: Month | null): SheetCell {
  return value === null ? null : { kind: 'month', month: value };
}
