import { writable } from '../text.ts';
import { isEastAsian } from '../textWidth.ts';

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What people typed as runs, line for line. */
export function textRuns(text: string): string {
  return writable(text)
    .split('\n')
    .map((line, index) => {
      // Quotation marks and dashes belong to both scripts: in a Chinese line they take the Chinese font.
      const hint = isEastAsian(line) ? '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>' : '';
      const start = index > 0 ? '<w:br/>' : '';
      return `<w:r>${hint}${start}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`;
    })
    .join('');
}
