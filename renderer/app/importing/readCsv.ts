import { type Cells, ListStop, listLimits, putCell } from './listContent.ts';

/** How files begin that people take for lists, and that are none. */
const otherStarts: readonly (readonly [string, 'old-or-locked' | 'not-a-list'])[] = [
  // A workbook of Excel 97-2003, and any that is locked with a password.
  ['\u00d0\u00cf\u0011\u00e0', 'old-or-locked'],
  ['%PDF', 'not-a-list'],
  ['MZ', 'not-a-list'],
  ['{\\rtf', 'not-a-list'],
  ['<', 'not-a-list'],
];

/**
 * The rows of a CSV file: separated by commas, semicolons or tabs, as Excel, WPS and LibreOffice save them. Read once, letter by
 * letter, up to the limits of a list: it keeps nothing of what it passes. Throws a `ListStop`.
 */
export function readCsv(
  bytes: Uint8Array,
  { isNamedWorkbook }: { readonly isNamedWorkbook: boolean },
): Cells {
  refuseOthers(bytes);
  if (isNamedWorkbook) throw new ListStop(bytes.length === 0 ? 'nothing-in' : 'not-a-list');
  const text = decoded(bytes);
  // Whoever writes text writes none of these; pictures and programs are full of them.
  if (/[^\P{Cc}\t\n\v\f\r]/u.test(text)) throw new ListStop('not-a-list');
  return cellsOf(text, separatorOf(text));
}

/** A sheet has no more, with words or without. */
const mostLines = 1_048_576;

function cellsOf(text: string, separator: string): Cells {
  const rows: string[][] = [];
  const cellEnd = new RegExp(`[${separator}\\r\\n]`, 'gu');
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    const rest = quoted ? quoted.end : at;
    cellEnd.lastIndex = rest;
    const end = cellEnd.exec(text)?.index ?? text.length;
    putCell(rows, row, column, (quoted?.text ?? '') + text.slice(rest, end));
    at = end + 1;
    if (text[end] === separator) column += 1;
    else {
      if (text[end] === '\r' && text[at] === '\n') at += 1;
      row += 1;
      column = 0;
      if (row > mostLines) throw new ListStop('too-many-rows');
    }
  }
  return rows;
}

/** From the mark at `start` to the one that closes it; two in a row stand for one. */
function quotedCell(text: string, start: number): { readonly text: string; readonly end: number } {
  const pieces: string[] = [];
  let length = 0;
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) throw new ListStop('quote-not-closed');
    pieces.push(text.slice(at, mark));
    length += mark - at + 1;
    if (length > listLimits.cell) throw new ListStop('too-long-cell');
    if (text[mark + 1] !== '"') return { text: pieces.join('"'), end: mark + 1 };
    at = mark + 2;
  }
}

/** What stands most often in the beginning outside of quotation marks. */
function separatorOf(text: string): string {
  const start = text.slice(0, 10_000).replaceAll(/"[^"]*"/gu, '');
  const counts = [',', ';', '\t'].map((each) => [each, start.split(each).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function refuseOthers(bytes: Uint8Array): void {
  const start = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
  const other = otherStarts.find(([mark]) => start.startsWith(mark));
  if (other) throw new ListStop(other[1]);
}

/** UTF-8, UTF-16 as Excel saves "Unicode text", or else what Excel saves as CSV in Chinese, then in Western Windows. */
function decoded(bytes: Uint8Array): string {
  const isMarked = (first: number, second: number) => bytes[0] === first && bytes[1] === second;
  const encodings = isMarked(0xff, 0xfe)
    ? ['utf-16le']
    : isMarked(0xfe, 0xff)
      ? ['utf-16be']
      : ['utf-8', 'gb18030', 'windows-1252'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  throw new ListStop('not-a-list');
}
