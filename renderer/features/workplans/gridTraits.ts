import type { CellEditor } from '../../ui/grid/gridTypes.ts';
import type { TableRow } from './tableRows.ts';
import type { Cell } from './useCellEditing.ts';

export function isWide(row: TableRow): boolean {
  return row.kind !== 'activity';
}

export function editorOf({ row, column }: Cell): CellEditor {
  if (row.kind !== 'activity') return 'line';
  if (column === 'number') return 'none';
  return column === 'quarters' || column === 'budget' || column === 'payer' ? 'own' : 'line';
}

export function maxLengthOf(): number {
  return 2000;
}

/** Titles of headings begin where those of activities do; their numbers stand before them. */
const wide = '[&>[aria-colspan]]:pl-15';
const kinds: Readonly<Record<TableRow['kind'], string>> = {
  objective: `bg-sunken font-semibold ${wide}`,
  output: `font-medium ${wide}`,
  add: wide,
  activity: 'has-data-held:opacity-35',
};

export function rowClassName({ kind }: TableRow): string {
  return `group/row ${kinds[kind]}`;
}
