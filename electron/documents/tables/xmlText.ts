import { writable } from '../text.ts';
import { isEastAsian } from '../textWidth.ts';

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What people typed as runs, line for line; in a style of its own for a part of a line. */
export function textRuns(text: string, characterStyle?: string): string {
  const style = characterStyle === undefined ? '' : `<w:rStyle w:val="${characterStyle}"/>`;
  return writable(text)
    .split('\n')
    .map((line, index) => {
      // Quotation marks and dashes belong to both scripts: in a Chinese line they take the Chinese font.
      const hint = isEastAsian(line) ? '<w:rFonts w:hint="eastAsia"/>' : '';
      const format = style + hint === '' ? '' : `<w:rPr>${style}${hint}</w:rPr>`;
      const start = index > 0 ? '<w:br/>' : '';
      return `<w:r>${format}${start}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`;
    })
    .join('');
}
