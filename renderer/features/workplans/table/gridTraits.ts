import type { CellEditor } from '../../../ui/grid/gridTypes.ts';
import { isProseColumn } from './columns.ts';
import { columnTraits } from './columnTraits.ts';
import type { TableRow } from './tableRows.ts';
import type { Cell } from './useCellEditing.ts';

export function isWide(row: TableRow): boolean {
  return row.kind !== 'activity';
}

export function editorOf({ row, column }: Cell): CellEditor {
  return row.kind !== 'activity' || column === null ? 'line' : columnTraits[column].editor;
}

/** The same in a partner's copy. */
export function editorInCopy(cell: Cell): CellEditor {
  return cell.row.kind === 'objective' || cell.row.kind === 'output' ? 'none' : editorOf(cell);
}

export function maxLengthOf({ column }: Cell): number {
  return column !== null && isProseColumn(column) ? 10_000 : 2000;
}

/** Titles of headings begin where those of activities do; their numbers stand before them. */
const wide = '[&_[data-wide]]:pl-18';
const kinds: Readonly<Record<TableRow['kind'], string>> = {
  objective: `bg-sunken font-semibold ${wide}`,
  output: `font-medium ${wide}`,
  add: wide,
  activity: 'has-data-held:opacity-35',
};

export function rowClassName({ kind }: TableRow): string {
  return `group/row ${kinds[kind]}`;
}
