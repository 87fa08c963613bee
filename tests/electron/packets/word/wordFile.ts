import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type TableName = 'logframe' | 'schedule';

const part = 'word/document.xml';
const rowPattern = /<w:sdt>(?:(?!<w:sdt>).)*?<\/w:sdt>|<w:tr>.*?<\/w:tr>/gs;
const cellPattern = /<w:tc>.*?<\/w:tc>/gs;
const marks = { logframe: 'w:name="c_number"', schedule: 'w:name="s_number"' } as const;

/** A file of ours in the hands of somebody who has only Word: rows are found by their number, columns by their bookmark. */
export class WordFile {
  readonly #parts: Record<string, Uint8Array>;
  xml: string;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
    this.xml = strFromU8(this.#parts[part] ?? new Uint8Array());
  }

  bytes(): Uint8Array {
    return zipSync({ ...this.#parts, [part]: strToU8(this.xml) });
  }

  /** Puts other XML in the place of a part of the file. */
  setPart(name: string, change: (xml: string) => string): void {
    this.#parts[name] = strToU8(change(strFromU8(this.#parts[name] ?? new Uint8Array())));
  }

  row(table: TableName, number: string): string {
    const found = this.#rows(table).find((row) => textOf(cellsOf(row)[0] ?? '') === number);
    if (found === undefined) throw new Error(`the ${table} has no row ${number}`);
    return found;
  }

  /** The title over rows, by the words that it begins with. */
  band(table: TableName, words: string): string {
    const found = this.#rows(table).find((row) => cellsOf(row).length === 1 && textOf(row).startsWith(words));
    if (found === undefined) throw new Error(`the ${table} has no title ${words}`);
    return found;
  }

  change(table: TableName, number: string, change: (row: string) => string): void {
    this.#put(this.row(table, number), change);
  }

  remove(table: TableName, number: string): void {
    this.change(table, number, () => '');
  }

  /** Behind the row or title, whatever stands there: a row as XML. */
  insertBehind(row: string, added: string): void {
    this.#put(row, (each) => each + added);
  }

  moveBehind(table: TableName, number: string, behind: string): void {
    const moved = this.row(table, number);
    this.#put(moved, () => '');
    this.insertBehind(behind, moved);
  }

  removeTable(table: TableName): void {
    this.#put(this.#table(table), () => '');
  }

  /** Writes paragraphs over a cell, each in the style of the one that it takes the place of, or of the last. */
  setCell(table: TableName, number: string, column: string, ...lines: readonly string[]): void {
    const at = this.#place(table, column);
    this.change(table, number, (row) => {
      const cell = cellsOf(row).at(at) ?? '';
      return row.replace(cell, () => withLines(cell, lines));
    });
  }

  cell(table: TableName, number: string, column: string): string {
    return cellsOf(this.row(table, number)).at(this.#place(table, column)) ?? '';
  }

  #put(old: string, change: (old: string) => string): void {
    if (!this.xml.includes(old)) throw new Error('what is to be changed is not there');
    this.xml = this.xml.replace(old, () => change(old));
  }

  #table(table: TableName): string {
    const found = (this.xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((each) => each.includes(marks[table]));
    if (found === undefined) throw new Error(`there is no ${table}`);
    return found;
  }

  #rows(table: TableName): readonly string[] {
    return this.#table(table).match(rowPattern) ?? [];
  }

  /** From the end for what stands behind the quarters. */
  #place(table: TableName, column: string): number {
    const last = ['status', 'payer', 'budget'].indexOf(column);
    if (table === 'schedule' && last >= 0) return -1 - last;
    const mark = `w:name="${table === 'logframe' ? 'c' : 's'}_${column}"`;
    const at = cellsOf(this.#rows(table)[0] ?? '').findIndex((cell) => cell.includes(mark));
    if (at < 0) throw new Error(`the ${table} has no column ${column}`);
    return at;
  }
}

export function cellsOf(row: string): readonly string[] {
  return row.match(cellPattern) ?? [];
}

/** A row as Word inserts it: cells like those of its neighbour, and nothing that names it. */
export function newRow(like: string, texts: readonly string[]): string {
  const cells = cellsOf(like).map((cell, at) => withLines(cell, [texts[at] ?? '']));
  return `<w:tr>${cells.join('')}</w:tr>`.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
}

export function withoutTags(xml: string): string {
  return xml
    .replaceAll(/<w:sdt>(?:(?!<w:sdtContent>).)*<w:sdtContent>(<w:tr>)/gs, '$1')
    .replaceAll('</w:tr></w:sdtContent></w:sdt>', '</w:tr>');
}

export function withoutBookmarks(xml: string): string {
  return xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
}

function withLines(cell: string, lines: readonly string[]): string {
  const properties = /<w:tcPr>.*?<\/w:tcPr>/s.exec(cell)?.[0] ?? '';
  const paragraphs = cell.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const styles = paragraphs.map((each) => /<w:pPr>.*?<\/w:pPr>/s.exec(each)?.[0] ?? '');
  const kept = paragraphs[0]?.match(/<w:bookmark(?:Start|End)[^>]*\/>/g)?.join('') ?? '';
  const written = lines.map((line, at) => {
    const style = styles[at] ?? styles.at(-1) ?? '';
    return `<w:p>${style}${at === 0 ? kept : ''}${run(line)}</w:p>`;
  });
  return `<w:tc>${properties}${written.join('')}</w:tc>`;
}

export function run(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('');
}
