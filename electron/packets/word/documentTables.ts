import { readXml, type XmlAttributes, XmlProblem } from '../../../shared/lib/guardedXml.ts';
import type { DocumentTable } from '../../../shared/merge/word/planDocument.ts';
import { isPlanTable } from '../../../shared/merge/word/planTables.ts';
import { TableBuilder } from './tableBuilder.ts';

/** Elements in whose text nothing of a cell stands: what is deleted or moved away, pictures, text boxes, what a format was. */
const passedOver = new Set([
  'del',
  'moveFrom',
  'drawing',
  'pict',
  'object',
  'txbxContent',
  'Fallback',
  // The reading of Chinese characters above them.
  'rt',
]);
const tracked = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel']);

/** Of a whole file. A plan of 500 rows has a tenth of that. */
const mostElements = 3_000_000;

/**
 * The tables of the body of a Word file, one after the other: a table that is none of a plan is forgotten at its end. Names are
 * taken without their prefix, so transitional and strict files read alike.
 */
export class DocumentTables {
  readonly #styles: ReadonlyMap<string, string>;
  readonly #tables: DocumentTable[] = [];
  readonly #path: string[] = [];
  /** The tags of the content controls that are open. */
  readonly #controls: string[] = [];
  #trackedChanges = 0;
  #trackedHere = 0;
  #elements = 0;
  #skipped = 0;
  #depth = 0;
  #table: TableBuilder | null = null;
  readonly #size = { rows: 0, cells: 0, characters: 0 };

  constructor(styles: ReadonlyMap<string, string>) {
    this.#styles = styles;
  }

  /** Throws an `XmlProblem`. */
  read(part: Uint8Array): { readonly tables: readonly DocumentTable[]; readonly trackedChanges: number } {
    readXml(part, {
      opened: (name, attributes) => this.#opened(name, attributes),
      closed: (name) => this.#closed(name),
      text: (text) => {
        if (this.#skipped === 0 && this.#path.at(-1) === 't') this.#table?.say(text);
      },
    });
    return { tables: this.#tables, trackedChanges: this.#trackedChanges };
  }

  #opened(name: string, attributes: XmlAttributes): void {
    if (++this.#elements > mostElements) throw new XmlProblem('unsafe', 'too many elements');
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    const parent = this.#path.at(-1) ?? '';
    if (tracked.has(name) && this.#table) this.#trackedHere++;
    if (parent === 'trPr' || parent === 'tcPr' || parent === 'pPr' || parent === 'rPr')
      this.#format(parent, name, attributes);
    if ((passedOver.has(name) && parent !== 'trPr' && parent !== 'rPr') || name.endsWith('Change')) {
      this.#skipped = 1;
      return;
    }
    this.#path.push(name);
    this.#content(name, parent, attributes);
  }

  #format(parent: 'trPr' | 'tcPr' | 'pPr' | 'rPr', name: string, attributes: XmlAttributes): void {
    const value = attributes.get('val');
    if (parent === 'trPr' && this.#depth === 1) this.#table?.formatRow(name, value);
    if (parent === 'tcPr' && this.#depth === 1) this.#table?.formatCell(name, value, attributes.get('fill'));
    if (parent === 'pPr' && name === 'pStyle' && value !== undefined)
      this.#table?.style(this.#styles.get(value) ?? value);
    // The mark at the end of a paragraph is gone: the next one goes on with it.
    const isGone = name === 'del' || name === 'moveFrom';
    if (parent === 'rPr' && isGone && this.#path.at(-2) === 'pPr') this.#table?.joinNext();
  }

  #content(name: string, parent: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'sdt':
        this.#controls.push('');
        return;
      case 'tag':
        if (parent === 'sdtPr') this.#tag(attributes.get('val') ?? '');
        return;
      case 'bookmarkStart':
        this.#table?.bookmark(attributes.get('name') ?? '');
        return;
      case 'tbl':
        this.#depth++;
        if (this.#depth === 1) this.#table = new TableBuilder(this.#size);
        return;
      case 'tr':
        if (this.#depth === 1) this.#table?.startRow(this.#controls);
        return;
      case 'tc':
        if (this.#depth === 1) this.#table?.startCell();
        return;
      case 'p':
        this.#table?.startParagraph();
        return;
      default:
        if (parent === 'r') this.#sign(name, attributes);
    }
  }

  #sign(name: string, attributes: XmlAttributes): void {
    if (name === 'tab') this.#table?.say('\t');
    else if (name === 'br' || name === 'cr') this.#table?.say('\n');
    else if (name === 'noBreakHyphen') this.#table?.say('-');
    else if (name === 'sym') {
      const code = Number.parseInt(attributes.get('char') ?? '', 16);
      if (code > 0x1f && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff))
        this.#table?.say(String.fromCodePoint(code));
    }
  }

  #tag(value: string): void {
    this.#controls[this.#controls.length - 1] = value;
    this.#table?.tag(value);
  }

  #closed(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#path.pop();
    if (name === 'sdt') this.#controls.pop();
    else if (name === 'tbl') this.#endTable();
    else if (name === 'tr' && this.#depth === 1) this.#table?.endRow();
    else if (name === 'tc' && this.#depth === 1) this.#table?.endCell();
    else if (name === 'p') this.#table?.endParagraph();
  }

  #endTable(): void {
    this.#depth--;
    if (this.#depth > 0) return;
    const table = this.#table?.done();
    this.#table = null;
    if (table && isPlanTable(table)) {
      this.#tables.push(table);
      this.#trackedChanges += this.#trackedHere;
    }
    this.#trackedHere = 0;
  }
}
