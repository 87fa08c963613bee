import { XmlProblem } from '../../../shared/lib/guardedXml.ts';
import { type ListReading, ListStop, listLimits } from './listContent.ts';
import { readCsv } from './readCsv.ts';
import { readWorkbook } from './workbook/readWorkbook.ts';

/**
 * The rows of a list as a person has it: an Excel workbook (its first sheet that is shown) or a CSV file, by what is in
 * it; text that is named as a workbook is neither. Never throws; the work is bounded by `listLimits`.
 */
export function readList(bytes: Uint8Array, name = ''): ListReading {
  if (bytes.length > listLimits.bytes) return { kind: 'problem', problem: 'too-large' };
  try {
    const isCsv = !startsWith(bytes, 0x50, 0x4b);
    const cells = isCsv ? readCsv(bytes, { isNamedWorkbook: /\.xlsx?$/iu.test(name) }) : readWorkbook(bytes);
    const isEmpty = cells.every((row) => row.every((cell) => cell.trim() === ''));
    return isEmpty ? { kind: 'problem', problem: 'nothing-in' } : { kind: 'cells', cells };
  } catch (error) {
    if (error instanceof ListStop) return { kind: 'problem', problem: error.problem };
    return { kind: 'problem', problem: error instanceof XmlProblem ? error.kind : 'damaged' };
  }
}

function startsWith(bytes: Uint8Array, ...wanted: readonly number[]): boolean {
  return wanted.every((byte, at) => bytes[at] === byte);
}
