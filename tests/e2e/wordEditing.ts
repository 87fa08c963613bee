import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const body = 'word/document.xml';
const row = /<w:tr[ >](?:(?!<w:tr[ >]).)*?<\/w:tr>/gs;

/** What somebody does to the tables of a Word file who has no other program than Word. */
export class WordTable {
  readonly #file: string;
  readonly #parts: Record<string, Uint8Array>;
  #xml: string;

  constructor(file: string) {
    this.#file = file;
    this.#parts = unzipSync(readFileSync(file));
    this.#xml = strFromU8(this.#parts[body] ?? new Uint8Array());
  }

  /** Overtypes words wherever they stand in the rows that hold `inRow`. */
  overtype(inRow: string, words: string, by: string): void {
    let count = 0;
    this.#xml = this.#xml.replace(row, (each) => {
      if (!each.includes(inRow) || !each.includes(words)) return each;
      count++;
      return each.replaceAll(words, () => by);
    });
    if (count === 0) throw new Error(`no row of "${inRow}" holds "${words}"`);
  }

  /** Copies the first row that holds `like` under itself, as Word does with an inserted row: without anything that names it. */
  insertUnder(like: string, words: readonly (readonly [from: string, to: string])[]): void {
    const found = [...this.#xml.matchAll(row)].find(([each]) => each.includes(like));
    if (!found) throw new Error(`no row holds "${like}"`);
    const blank = found[0].replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
    const added = words.reduce((text, [from, to]) => text.replaceAll(from, () => to), blank);
    const end = this.#xml.indexOf('</w:sdt>', found.index) + '</w:sdt>'.length;
    this.#xml = this.#xml.slice(0, end) + added + this.#xml.slice(end);
  }

  save(as = this.#file): void {
    writeFileSync(as, zipSync({ ...this.#parts, [body]: strToU8(this.#xml) }));
  }
}
