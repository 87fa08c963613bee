import { bookmarkUniqueNumericId, FileChild, type IXmlableObject } from 'docx';
import type { StyleName } from '../styles.ts';
import { escaped, textRuns } from './xmlText.ts';

/** A paragraph of a cell: its style, its runs as XML, and its text to be measured. */
export type Para = { readonly style: StyleName; readonly xml: string; readonly text: string };

export type CellOptions = {
  readonly fill?: string;
  readonly columnSpan?: number;
  /** Over the next row of the head. */
  readonly isTall?: boolean;
  /** Without room at the sides, as in a narrow column. */
  readonly isFlush?: boolean;
  readonly edge?: string;
  readonly isCentred?: boolean;
};

export type Cell = CellOptions & { readonly width: number; readonly content: readonly Para[] };

export type Row = {
  readonly cells: readonly Cell[];
  readonly isHead?: boolean;
  /** On one page with the next row. */
  readonly keepNext?: boolean;
  /** The content control around it. */
  readonly control?: { readonly id: number; readonly tag: string };
};

export type TableContent = { readonly widths: readonly number[]; readonly rows: readonly Row[] };

/**
 * A table that is written as text instead of being built out of objects, of which 500 rows need a hundred thousand. It
 * stands in the document as a paragraph with a mark, for which `withTables` puts the table.
 */
export class TablePlace extends FileChild {
  readonly content: TableContent;
  readonly xml: string;
  readonly #mark: string;

  constructor(content: TableContent, line: string) {
    super('w:p');
    this.content = content;
    this.xml = tableXml(content, line);
    this.#mark = markOf(bookmarkUniqueNumericId());
  }

  get mark(): string {
    return this.#mark;
  }

  /** As it stands in the file until the table takes its place. */
  get placeholder(): string {
    return `<w:p><w:r><w:t>${this.#mark}</w:t></w:r></w:p>`;
  }

  override prepForXml(): IXmlableObject {
    return { 'w:p': [{ 'w:r': [{ 'w:t': [this.#mark] }] }] };
  }
}

/** From the private use area, where nobody types. */
const markOf = (n: number): string => `\uE0A1${n}\uE0A2`;

export function para(style: StyleName, text: string, suffix = ''): Para {
  return { style, xml: textRuns(text) + (suffix === '' ? '' : textRuns(suffix)), text: text + suffix };
}

/** A paragraph in a bookmark, which no reader sees. */
export function bookmarked(style: StyleName, name: string, text: string): Para {
  return inBookmark(para(style, text), name);
}

export function inBookmark({ style, xml, text }: Para, name: string): Para {
  const id = bookmarkUniqueNumericId();
  const start = `<w:bookmarkStart w:name="${name}" w:id="${id}"/>`;
  return { style, xml: `${start}${xml}<w:bookmarkEnd w:id="${id}"/>`, text };
}

export function cell(width: number, content: Para | readonly Para[], options: CellOptions = {}): Cell {
  return { width, content: 'style' in content ? [content] : content, ...options };
}

/** The order of elements is that of the schema; Word refuses a file with another one. */
function tableXml({ widths, rows }: TableContent, line: string): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map((side) => `<w:${side} w:val="single" w:color="${line}" w:sz="4"/>`).join('');
  const margins = (['top', 'left', 'bottom', 'right'] as const)
    .map((side, at) => `<w:${side} w:type="dxa" w:w="${at % 2 === 0 ? 50 : 90}"/>`)
    .join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map((row, at) => rowXml(row, rows[at - 1])).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${whole}"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`
  );
}

function rowXml({ cells, isHead = false, keepNext = false, control }: Row, above: Row | undefined): string {
  const format = `<w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}`;
  const content = withTall(cells, above)
    .map((each) => cellXml(each, keepNext))
    .join('');
  const row = `<w:tr><w:trPr>${format}</w:trPr>${content}</w:tr>`;
  if (!control) return row;
  // Alias, tag, id; then what newer versions of Word have added.
  const properties = `<w:tag w:val="${escaped(control.tag)}"/><w:id w:val="${control.id}"/>`;
  const hidden = '<w15:appearance w15:val="hidden"/>';
  return `<w:sdt><w:sdtPr>${properties}${hidden}</w:sdtPr><w:sdtContent>${row}</w:sdtContent></w:sdt>`;
}

type Placed = Cell & { readonly merge?: 'restart' | 'continue' };

/** Below a tall cell of the head its row goes on in an empty one. */
function withTall(cells: readonly Cell[], above: Row | undefined): readonly Placed[] {
  const own = cells.map((each): Placed => (each.isTall ? { ...each, merge: 'restart' } : each));
  if (!above?.cells.some(({ isTall }) => isTall)) return own;
  const placed: Placed[] = [];
  let next = 0;
  for (const over of above.cells) {
    if (over.isTall) {
      placed.push({ ...over, content: [para('PlanHead', '')], merge: 'continue' });
      continue;
    }
    for (let left = over.columnSpan ?? 1; left > 0 && next < own.length; next++) {
      const each = own[next];
      if (!each) break;
      placed.push(each);
      left -= each.columnSpan ?? 1;
    }
  }
  return placed;
}

function cellXml(each: Placed, keepNext: boolean): string {
  const { width, content, fill, columnSpan = 1, isFlush, edge, isCentred, merge } = each;
  const edges = ['top', 'left', 'bottom', 'right']
    .map((side) => `<w:${side} w:val="single" w:color="${edge}" w:sz="4"/>`)
    .join('');
  const format =
    `<w:tcW w:type="dxa" w:w="${width}"/>` +
    (columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '') +
    (merge ? `<w:vMerge w:val="${merge}"/>` : '') +
    (edge ? `<w:tcBorders>${edges}</w:tcBorders>` : '') +
    (fill ? `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>` : '') +
    (isFlush ? '<w:tcMar><w:left w:type="dxa" w:w="0"/><w:right w:type="dxa" w:w="0"/></w:tcMar>' : '') +
    (isCentred ? '<w:vAlign w:val="center"/>' : '');
  const kept = keepNext ? '<w:keepNext/>' : '';
  const paragraphs = content
    .map(({ style, xml }) => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${kept}</w:pPr>${xml}</w:p>`)
    .join('');
  return `<w:tc><w:tcPr>${format}</w:tcPr>${paragraphs}</w:tc>`;
}
