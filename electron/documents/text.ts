import { type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { StyleName } from './styles.ts';

const forbidden = /(?![\t\n])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
const eastAsian = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** What XML can hold: one vertical tab pasted from a slide would make Word refuse the whole file. */
export function writable(text: string): string {
  return text.replace(/[\v\u2028\u2029]|\r\n?/g, '\n').replace(forbidden, '');
}

export type Look = Pick<
  IRunOptions,
  'bold' | 'italics' | 'strike' | 'underline' | 'highlight' | 'color' | 'style'
>;

/** What people typed, line for line. */
export function runs(text: string, look: Look = {}): readonly TextRun[] {
  return writable(text)
    .split('\n')
    .map((line, index) => {
      // Quotation marks and dashes belong to both scripts: in a Chinese line they take the Chinese font.
      const font = eastAsian.test(line) ? { font: { hint: 'eastAsia' } } : {};
      return new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}), ...font, ...look });
    });
}

export function paragraph(
  style: StyleName | 'Title' | 'Caption',
  ...children: readonly (string | ParagraphChild)[]
) {
  const content = children.flatMap((child): readonly ParagraphChild[] =>
    typeof child === 'string' ? runs(child) : [child],
  );
  return new Paragraph({ style, children: content });
}

export function body(text: string): Paragraph {
  return new Paragraph({ children: runs(text) });
}

export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, text: string): Paragraph {
  return new Paragraph({ style: `Heading${level}`, children: runs(text) });
}

/** The first heading of a page needs no room above it; Word gives it all the same. */
export function topHeading(text: string): Paragraph {
  return new Paragraph({ style: 'Heading1', spacing: { before: 0 }, children: runs(text) });
}
