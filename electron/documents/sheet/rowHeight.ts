import type { Sheet, SheetCell } from '../../../shared/reports/sheet/sheetModel.ts';

/** In points, of the text of a sheet. */
const lineHeight = 14.5;
const padding = 3;
/** Excel takes no row that is higher. */
const most = 400;

const han = /[\u2E80-\u9FFF\uAC00-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF]/g;

/**
 * How high a row must be for its longest cell: not every program fits rows to wrapped text when it opens a file.
 * Words break where they end, so that a line holds a little less than its width.
 */
export function rowHeight(texts: readonly string[], { columns }: Sheet): number {
  const lines = texts.map((text, index) => {
    const width = Math.max(4, (columns[index]?.width ?? 10) - 2);
    const wide = (line: string): number => line.length + (line.match(han)?.length ?? 0) * 0.9;
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / width)), 0);
  });
  return Math.min(most, Math.max(1, ...lines) * lineHeight + padding);
}

export function wordsOf(cell: SheetCell): string {
  return cell?.kind === 'text' ? cell.text : '';
}
