import { readXml } from '../../../../shared/lib/guardedXml.ts';
import { type Cells, ListStop, putCell } from '../listContent.ts';
import type { CellFormat } from './cellFormats.ts';
import { unescaped } from './sharedStrings.ts';

type Book = {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly hasDatesFrom1904: boolean;
};

/** The cells of a sheet as text: dates as `2018-03-31`, shares as `40%`, formulas as what they came to. Stops at the limits of a list. */
export function readSheet(bytes: Uint8Array, book: Book): Cells {
  const rows: string[][] = [];
  let row = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let pieces: string[] = [];
  let isText = false;
  let isReading = false;
  readXml(bytes, {
    opened: (name, attributes) => {
      if (name === 'row') {
        row = placeOf(attributes.get('r')) ?? row + 1;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes.get('r')) ?? column + 1;
        type = attributes.get('t') ?? 'n';
        style = Number(attributes.get('s') ?? 0);
        pieces = [];
      } else if (name === 'rPh') isReading = true;
      else if (name === 'v' || name === 't') isText = !isReading;
    },
    closed: (name) => {
      if (name === 'v' || name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'c') putCell(rows, row, column, cellText(pieces.join(''), type, style, book));
    },
    text: (text) => {
      if (isText) pieces.push(text);
    },
  });
  return rows;
}

/** `12` is the place 11; null when none is given. */
function placeOf(line: string | undefined): number | null {
  if (line === undefined) return null;
  const place = Number(line) - 1;
  if (!Number.isInteger(place) || place < 0) throw new ListStop('damaged');
  return place;
}

/** `AB7` is the place 27. */
function columnOf(reference: string | undefined): number | null {
  if (reference === undefined) return null;
  const [, letters = ''] = /^\$?([A-Z]{1,3})\$?\d{1,9}$/u.exec(reference) ?? [];
  if (letters === '') throw new ListStop('damaged');
  let place = 0;
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

function cellText(raw: string, type: string, style: number, book: Book): string {
  switch (type) {
    case 's': {
      const text = raw.trim() === '' ? '' : book.strings[Number(raw)];
      if (text === undefined) throw new ListStop('damaged');
      return text;
    }
    case 'b':
      return raw.trim() === '1' ? 'TRUE' : raw.trim() === '' ? '' : 'FALSE';
    case 'd':
      return raw.trim().slice(0, 10);
    case 'n':
      return numberText(raw.trim(), book.formats[style] ?? 'plain', book.hasDatesFrom1904);
    default:
      // A text in the cell itself, what a formula came to, and errors such as `#REF!`, which are to be seen.
      return unescaped(raw);
  }
}

function numberText(raw: string, format: CellFormat, hasDatesFrom1904: boolean): string {
  const value = Number(raw);
  if (raw === '' || !Number.isFinite(value)) return raw;
  if (format === 'percent') return `${tidied(value * 100)}%`;
  if (format === 'date') return dateText(value, hasDatesFrom1904) ?? tidied(value);
  return tidied(value);
}

/** A sheet has fifteen digits: 0.1 + 0.2 is 0.3 in it. */
function tidied(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Days from 1900 as Excel counts them, with the 29 February 1900 that never was. Null for no day of the years to 9999. */
function dateText(days: number, hasDatesFrom1904: boolean): string | null {
  if (days < 0 || days > 2_958_465) return null;
  const start = hasDatesFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}
