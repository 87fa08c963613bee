import type { ColumnId } from '../table/columns.ts';
import type { ColumnUse, ImportColumn } from './importColumns.ts';

/** A cell of the sheet: the place of its column, counted from 0, and what it says. */
export type SheetText = { readonly at: number; readonly text: string };

/** The cells of one row by what their columns are taken for, without those that are empty. */
export type RowTexts = ReadonlyMap<ImportColumn, SheetText>;

export function rowTexts(cells: readonly string[], use: ColumnUse): RowTexts {
  const texts = new Map<ImportColumn, SheetText>();
  for (const [at, column] of use.entries()) {
    const text = cells[at]?.trim() ?? '';
    if (column !== null && text !== '') texts.set(column, { at, text });
  }
  return texts;
}

/** `Budget (USD)`, `预算（万元）`: what stands behind every number of the column, and would be lost without it. */
function unitOfHeading(heading: string): string {
  return /[（(]([^)）]+)[)）]/u.exec(heading)?.[1]?.trim() ?? '';
}

/** The cell as it would have been typed, with what its heading says of all. */
export function withUnit(text: string, column: ColumnId, heading: string): string {
  const unit = column === 'budget' ? unitOfHeading(heading) : '';
  return unit !== '' && /^[\d\s.,，]+$/u.test(text) ? `${text} ${unit}` : text;
}
