import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/browser';
import { parseTable } from '../../ui/grid/tableText.ts';

export type Cells = readonly (readonly string[])[];

/** Lists of people and of recommendations are small; whatever is larger was chosen by mistake. */
export const largestList = 10_000_000;

/** The rows of a list as a person has it: an Excel workbook (its first sheet) or a CSV file. Throws when it is neither. */
export async function readList(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<Cells> {
  const bytes = await file.arrayBuffer();
  const isZip = new Uint8Array(bytes.slice(0, 2)).join() === '80,75';
  if (!isZip) return csvRows(decoded(bytes));
  const rows = await readSheet(new Blob([bytes]));
  return rows.map((row) => row.map(cellOf));
}

function cellOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** UTF-8, or else the encoding in which Chinese Excel saves CSV. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function csvRows(text: string): Cells {
  return Papa.parse<string[]>(text, { skipEmptyLines: false }).data;
}

/** What lies on the clipboard: cells of a spreadsheet, or lines with commas. */
export function pastedRows(text: string): Cells {
  return text.includes('\t') ? parseTable(text) : csvRows(text);
}
