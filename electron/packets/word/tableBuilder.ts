import { XmlProblem } from '../../../shared/lib/guardedXml.ts';
import type { DocumentCell, DocumentRow, DocumentTable } from '../../../shared/merge/word/planDocument.ts';

/** How much of a file was read so far, over all its tables. */
export type ReadSize = { rows: number; cells: number; characters: number };

const most: ReadSize = { rows: 20_000, cells: 400_000, characters: 16_000_000 };
/** Word has at most 63 columns. */
const mostColumns = 200;
const mostNames = 200;

type Paragraph = { style: string; text: string };
type Cell = { -readonly [K in keyof DocumentCell]: DocumentCell[K] } & {
  bookmarks: string[];
  paragraphs: Paragraph[];
  isGone: boolean;
};
type Row = {
  isHead: boolean;
  isGone: boolean;
  next: number;
  tags: string[];
  bookmarks: string[];
  cells: DocumentCell[];
};

/** One table while it is read. Tables within its cells are read as paragraphs of the cell. */
export class TableBuilder {
  readonly #size: ReadSize;
  readonly #rows: DocumentRow[] = [];
  /** Between two rows. */
  #waiting: string[] = [];
  #row: Row | null = null;
  #cell: Cell | null = null;
  #paragraph: Paragraph | null = null;
  #isJoined = false;
  #joinsNext = false;

  constructor(size: ReadSize) {
    this.#size = size;
  }

  done(): DocumentTable {
    return { rows: this.#rows };
  }

  startRow(tags: readonly string[]): void {
    this.#grow('rows', 1);
    const own = tags.filter((tag) => tag !== '');
    this.#row = { isHead: false, isGone: false, next: 0, tags: own, bookmarks: this.#waiting, cells: [] };
    this.#waiting = [];
  }

  formatRow(name: string, value: string | undefined): void {
    if (!this.#row) return;
    if (name === 'tblHeader') this.#row.isHead = value !== '0' && value !== 'false';
    if (name === 'del') this.#row.isGone = true;
    if (name === 'gridBefore') this.#row.next = columns(value);
  }

  endRow(): void {
    if (this.#row && !this.#row.isGone) {
      const { isHead, tags, bookmarks, cells } = this.#row;
      this.#rows.push({ isHead, tags, bookmarks, cells });
    }
    this.#row = null;
  }

  startCell(): void {
    if (!this.#row) return;
    this.#grow('cells', 1);
    const at = this.#row.next;
    this.#cell = { at, span: 1, isContinued: false, fill: '', bookmarks: [], paragraphs: [], isGone: false };
    this.#isJoined = false;
  }

  formatCell(name: string, value: string | undefined, fill: string | undefined): void {
    if (!this.#cell) return;
    if (name === 'gridSpan') this.#cell.span = Math.max(1, columns(value));
    // Without a value it goes on; `hMerge` is how old programs write a cell that its left neighbour has taken over.
    if (name === 'vMerge' || name === 'hMerge') this.#cell.isContinued = value !== 'restart';
    if (name === 'shd')
      this.#cell.fill = fill === undefined || /^(?:auto|ffffff)$/iu.test(fill) ? '' : fill.toLowerCase();
    if (name === 'cellDel') this.#cell.isGone = true;
  }

  endCell(): void {
    if (this.#row && this.#cell) {
      const { isGone, ...cell } = this.#cell;
      if (!isGone) {
        this.#row.next += cell.span;
        if (this.#row.next > mostColumns) throw new XmlProblem('unsafe', 'too many columns');
        this.#row.cells.push(cell);
      }
    }
    this.#cell = null;
  }

  startParagraph(): void {
    if (!this.#cell) return;
    const last = this.#cell.paragraphs.at(-1);
    if (this.#isJoined && last) this.#paragraph = last;
    else {
      this.#paragraph = { style: '', text: '' };
      this.#cell.paragraphs.push(this.#paragraph);
    }
    this.#joinsNext = false;
  }

  endParagraph(): void {
    this.#paragraph = null;
    this.#isJoined = this.#joinsNext;
  }

  joinNext(): void {
    this.#joinsNext = true;
  }

  style(name: string): void {
    if (this.#paragraph) this.#paragraph.style = name;
  }

  say(text: string): void {
    if (!this.#paragraph) return;
    this.#grow('characters', text.length);
    this.#paragraph.text += text;
  }

  tag(tag: string): void {
    keep(this.#row?.tags, tag);
  }

  bookmark(name: string): void {
    keep(this.#row ? this.#row.bookmarks : this.#waiting, name);
    keep(this.#cell?.bookmarks, name);
  }

  #grow(what: keyof ReadSize, by: number): void {
    this.#size[what] += by;
    if (this.#size[what] > most[what]) throw new XmlProblem('unsafe', `too many ${what}`);
  }
}

function columns(value: string | undefined): number {
  const count = Number(value ?? 0);
  if (!Number.isInteger(count) || count < 0 || count > mostColumns)
    throw new XmlProblem('unsafe', 'too many columns');
  return count;
}

function keep(names: string[] | undefined, name: string): void {
  if (names && name !== '' && name.length <= mostNames && names.length < mostNames) names.push(name);
}
