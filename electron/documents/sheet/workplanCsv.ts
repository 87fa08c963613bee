import Papa from 'papaparse';
import type { SheetCell } from '../../../shared/reports/sheet/sheetModel.ts';
import type { WorkplanTable } from '../../../shared/reports/workplanSheet.ts';
import { sealed } from './csvSeal.ts';

/** How Excel runs a cell as a formula; in Chinese and Japanese also after the wide forms of the signs. */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

/** A plan as a CSV file that Excel opens in any language: UTF-8 that says so, and no cell that runs. */
export function workplanCsv({ columns, rows }: WorkplanTable): Uint8Array<ArrayBuffer> {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => row.map(plain))];
  const csv = Papa.unparse(lines, { newline: '\r\n', escapeFormulae: formula });
  return new TextEncoder().encode(`\uFEFF${sealed(`${csv}\r\n`)}`);
}

function plain(cell: SheetCell): string | number {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'month':
      return cell.month;
    case 'percent':
      return `${Math.round(cell.value * 10_000) / 100}%`;
    case 'number':
    case 'money':
    case 'sum':
      return cell.value;
  }
}
