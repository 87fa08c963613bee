import Papa from 'papaparse';
import { parseTable } from '../../ui/grid/tableText.ts';
import type { Cells } from './listContent.ts';

/** What lies on the clipboard: cells of a spreadsheet, or lines with commas. */
export function pastedRows(text: string): Cells {
  return text.includes('\t') ? parseTable(text) : Papa.parse<string[]>(text, { skipEmptyLines: false }).data;
}
