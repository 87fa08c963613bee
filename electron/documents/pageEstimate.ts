import type { IStylesOptions, PageNumberEstimator } from 'docx';
import type { Language } from '../../shared/domain/text.ts';
import type { TableContent, TablePlace, Row as TableRow } from './tables/tableXml.ts';
import { isEastAsian, linesOf } from './textWidth.ts';
import {
  attribute,
  bookmarksIn,
  child,
  childrenOf,
  hasDrawing,
  textIn,
  valueOf,
  type Xml,
} from './wordXml.ts';

/**
 * The page on which each chapter of a long table document begins, for its contents list. The library's own estimate
 * reads every font and lays out every line several times, which takes half a minute for 500 rows; this one knows how
 * our styles and tables are made, guesses the widths of letters, and takes a few milliseconds. Word corrects a number
 * that is one off when somebody updates the list.
 */
export function pageEstimator(
  styles: IStylesOptions,
  language: Language,
  places: readonly TablePlace[],
): PageNumberEstimator {
  const look = new Looks(styles);
  const tables = new Map(places.map(({ mark, content }) => [mark, content]));
  const estimate = (body: Xml): ReturnType<PageNumberEstimator> => {
    const pages = new Pages(look, tables);
    for (const section of sectionsOf(body)) pages.lay(section);
    return { bookmarks: pages.bookmarks, pageCount: pages.page };
  };
  return Object.assign(estimate, { listNumbers: (body: Xml) => listNumbers(body, language) });
}

type Section = { readonly blocks: readonly Xml[]; readonly width: number; readonly height: number };
type Row = { readonly height: number; readonly isHead: boolean; readonly isKept: boolean };
type Look = {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly indent: number;
  readonly keepNext: boolean;
};

const point = 20;

/** Heights of styles in twentieths of a point. */
class Looks {
  readonly #looks = new Map<string, Look>();
  readonly #normal: Look;

  constructor({ default: defaults, paragraphStyles = [] }: IStylesOptions) {
    const look = (options: { readonly run?: unknown; readonly paragraph?: unknown }, base?: Look): Look => {
      const run = (options.run ?? {}) as { readonly size?: number };
      const { spacing, indent, keepNext } = (options.paragraph ?? {}) as {
        readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
        readonly indent?: { readonly left?: number };
        readonly keepNext?: boolean;
      };
      return {
        size: run.size ?? base?.size ?? 21,
        line: spacing?.line ?? base?.line ?? 240,
        before: spacing?.before ?? base?.before ?? 0,
        after: spacing?.after ?? base?.after ?? 0,
        indent: indent?.left ?? 0,
        keepNext: keepNext ?? false,
      };
    };
    this.#normal = look(defaults?.document ?? {});
    const named = {
      Title: defaults?.title,
      Heading1: defaults?.heading1,
      Heading2: defaults?.heading2,
      Heading3: defaults?.heading3,
      Heading4: defaults?.heading4,
      Caption: defaults?.caption,
    };
    for (const [id, options] of Object.entries(named)) {
      if (options) this.#looks.set(id, look(options, this.#normal));
    }
    for (const { id, ...options } of paragraphStyles) this.#looks.set(id, look(options, this.#normal));
  }

  /** The height of a text in a style, with the room around it. */
  height(look: Look, text: string, width: number): number {
    const { size, line, before, after, indent } = look;
    const letter = (size / 2) * point;
    // Chinese fonts stand higher than Latin ones.
    const factor = (isEastAsian(text) ? 1.4 : 1.15) * (line / 240);
    return before + after + linesOf(text, letter, width - indent) * letter * factor;
  }

  named(style: string): Look {
    return this.#looks.get(style) ?? this.#normal;
  }

  of(paragraph: Xml): Look {
    const id = valueOf(child(child(paragraph, 'w:p', 'w:pPr'), 'w:pPr', 'w:pStyle'), 'w:pStyle');
    return this.named(id);
  }
}

class Pages {
  readonly bookmarks = new Map<string, string>();
  page = 0;
  #y = 0;
  readonly #looks: Looks;

  readonly #tables: ReadonlyMap<string, TableContent>;

  constructor(looks: Looks, tables: ReadonlyMap<string, TableContent>) {
    this.#looks = looks;
    this.#tables = tables;
  }

  lay({ blocks, width, height }: Section): void {
    this.page++;
    this.#y = 0;
    blocks.forEach((block, at) => {
      if (this.#y > 0 && this.#y + this.#needed(blocks, at, width, height) > height) this.#turn();
      if (this.#isTable(block)) this.#layTable(block, width, height);
      else {
        for (const paragraph of paragraphsIn(block)) {
          const tall = this.#paragraphHeight(paragraph, width);
          if (this.#y > 0 && this.#y + tall > height) this.#turn();
          for (const name of bookmarksIn(paragraph)) this.bookmarks.set(name, String(this.page));
          this.#y += tall;
        }
      }
    });
  }

  #turn(): void {
    this.page++;
    this.#y = 0;
  }

  #layTable(table: Xml, width: number, height: number): void {
    const rows = this.#rowsOf(table, width);
    const heads = rows.filter(({ isHead }) => isHead).reduce((sum, row) => sum + row.height, 0);
    rows.forEach((row, at) => {
      const isChained = at > 0 && rows[at - 1]?.isKept === true;
      const chain = isChained ? row.height : chainFrom(rows, at);
      const together = chain + heads > height ? row.height : chain;
      if (this.#y > 0 && this.#y + together > height) {
        this.#turn();
        if (!row.isHead) this.#y = heads;
      }
      this.#y += row.height;
    });
  }

  /** What stays with a block on its page: a heading with its caption, the head of the table and its first row. */
  #needed(blocks: readonly Xml[], at: number, width: number, height: number): number {
    let sum = 0;
    for (const block of blocks.slice(at, at + 6)) {
      if (this.#isTable(block)) {
        const rows = this.#rowsOf(block, width);
        const first = rows.findIndex(({ isHead }) => !isHead);
        const heads = rows.slice(0, Math.max(0, first)).reduce((tall, row) => tall + row.height, 0);
        const whole = sum + heads + chainFrom(rows, first);
        // What does not fit on any page is kept together on none.
        return whole > height ? sum + heads + (rows[first]?.height ?? 0) : whole;
      }
      if (!('w:p' in block)) return sum;
      sum += this.#paragraphHeight(block, width);
      if (!this.#looks.of(block).keepNext) return sum;
    }
    return sum;
  }

  readonly #measured = new Map<Xml, readonly Row[]>();

  #rowsOf(table: Xml, width: number): readonly Row[] {
    const known = this.#measured.get(table);
    if (known) return known;
    const content = this.#tables.get(textIn(table));
    const rows = content
      ? content.rows.map((row) => this.#writtenRow(row))
      : childrenOf(table, 'w:tbl')
          .filter((each) => 'w:tr' in each)
          .map((row) => this.#row(row, width));
    this.#measured.set(table, rows);
    return rows;
  }

  #isTable(block: Xml): boolean {
    return 'w:tbl' in block || ('w:p' in block && this.#tables.has(textIn(block)));
  }

  #writtenRow({ cells, isHead = false, keepNext = false }: TableRow): Row {
    let height = 0;
    let isKept = keepNext;
    for (const { width, content, isTall, isFlush } of cells) {
      const room = width - (isFlush ? 0 : 180);
      let tall = 100;
      for (const { style, text } of content) {
        const look = this.#looks.named(style);
        tall += this.#looks.height(look, text, room);
        isKept ||= look.keepNext;
      }
      // Half of it lies in the next row.
      height = Math.max(height, isTall ? tall / 2 : tall);
    }
    return { height, isHead, isKept };
  }

  #row(row: Xml, whole: number): Row {
    const properties = childrenOf(child(row, 'w:tr', 'w:trPr'), 'w:trPr');
    let height = 0;
    let isKept = false;
    for (const cell of childrenOf(row, 'w:tr')) {
      if (!('w:tc' in cell)) continue;
      const format = childrenOf(child(cell, 'w:tc', 'w:tcPr'), 'w:tcPr');
      if (format.some((each) => 'w:vMerge' in each)) continue;
      const size = format.find((each) => 'w:tcW' in each);
      const width = Number(attribute(size, 'w:tcW', 'w:w')) || whole;
      let tall = 100;
      for (const content of childrenOf(cell, 'w:tc')) {
        if ('w:tbl' in content) {
          tall += this.#rowsOf(content, width).reduce((sum, each) => sum + each.height, 0);
          continue;
        }
        if (!('w:p' in content)) continue;
        tall += this.#paragraphHeight(content, width - 180);
        isKept ||= this.#looks.of(content).keepNext;
      }
      height = Math.max(height, tall);
    }
    const least = properties.find((each) => 'w:trHeight' in each);
    const fixed = Number(attribute(least, 'w:trHeight', 'w:val')) || 0;
    return {
      height: Math.max(height, fixed),
      isHead: properties.some((each) => 'w:tblHeader' in each),
      isKept,
    };
  }

  #paragraphHeight(paragraph: Xml, width: number): number {
    const picture = hasDrawing(paragraph) ? 1140 : 0;
    return picture + this.#looks.height(this.#looks.of(paragraph), textIn(paragraph), width);
  }
}

/** The height of a row with those that it is kept on one page with. */
function chainFrom(rows: readonly Row[], at: number): number {
  const last = rows.findIndex((row, index) => index >= at && !row.isKept);
  const chain = rows.slice(at, last === -1 ? rows.length : last + 1);
  return chain.reduce((sum, row) => sum + row.height, 0);
}

/** Chapters and their sections, as the outline of `reportNumbering` counts them; annexes have no number. */
function listNumbers(body: Xml, language: Language) {
  const numbers = new Map<string, { text: string; separator: 'tab' | 'nothing'; width: number }>();
  const isChinese = language === 'zh';
  let [chapter, section] = [0, 0];
  for (const block of childrenOf(body, 'w:body')) {
    if (!('w:p' in block)) continue;
    const format = child(block, 'w:p', 'w:pPr');
    const style = valueOf(child(format, 'w:pPr', 'w:pStyle'), 'w:pStyle');
    if (style !== 'Heading1' && style !== 'Heading2') continue;
    if (child(format, 'w:pPr', 'w:numPr')) continue;
    if (style === 'Heading1') [chapter, section] = [chapter + 1, 0];
    else section++;
    const latin = style === 'Heading1' ? `${chapter}.` : `${chapter}.${section}`;
    const chinese = style === 'Heading1' ? `${chineseNumeral(chapter)}、` : `（${chineseNumeral(section)}）`;
    for (const name of bookmarksIn(block))
      numbers.set(name, {
        text: isChinese ? chinese : latin,
        separator: isChinese ? 'nothing' : 'tab',
        width: style === 'Heading1' ? 240 : 400,
      });
  }
  return numbers;
}

/** Up to 99, as the outline of the headings counts. */
function chineseNumeral(count: number): string {
  const digits = ' 一二三四五六七八九';
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return `${ten}${ones === 0 ? '' : digits[ones]}`;
}

/** A section ends with the paragraph that holds its format; the format of the last one closes the body. */
function sectionsOf(body: Xml): readonly Section[] {
  const sections: Section[] = [];
  let blocks: Xml[] = [];
  for (const block of childrenOf(body, 'w:body')) {
    const format = 'w:sectPr' in block ? block : child(child(block, 'w:p', 'w:pPr'), 'w:pPr', 'w:sectPr');
    if (!('w:sectPr' in block)) blocks.push(block);
    if (!format) continue;
    const size = child(format, 'w:sectPr', 'w:pgSz');
    const margin = child(format, 'w:sectPr', 'w:pgMar');
    const of = (from: Xml | undefined, element: string, name: string): number =>
      Number(attribute(from, element, name)) || 0;
    sections.push({
      blocks,
      width: of(size, 'w:pgSz', 'w:w') - of(margin, 'w:pgMar', 'w:left') - of(margin, 'w:pgMar', 'w:right'),
      height: of(size, 'w:pgSz', 'w:h') - of(margin, 'w:pgMar', 'w:top') - of(margin, 'w:pgMar', 'w:bottom'),
    });
    blocks = [];
  }
  return sections;
}

function paragraphsIn(block: Xml): readonly Xml[] {
  if ('w:p' in block) return [block];
  return childrenOf(child(block, 'w:sdt', 'w:sdtContent'), 'w:sdtContent').filter((each) => 'w:p' in each);
}
