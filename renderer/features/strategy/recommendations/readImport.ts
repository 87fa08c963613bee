import type { NamedLine } from '../../../../shared/domain/parseAnswer.ts';
import { unanswered } from '../../../../shared/domain/recommendation.ts';
import {
  type ColumnUse,
  proseColumns,
  type ReadRow,
  readRow,
} from '../../../../shared/domain/recommendationRows.ts';
import { isBlank, type Language } from '../../../../shared/domain/text.ts';

export type ImportedRow = Pick<ReadRow, 'fields' | 'typed'> & {
  readonly line: number;
  /** Why it gives no recommendation. */
  readonly problem: 'no-text' | 'too-long' | null;
  readonly cells: readonly string[];
};

type Reader = {
  readonly firstLine: number;
  readonly language: Language;
  readonly lines: readonly NamedLine[];
};

/** Letters that a text may have. */
const most = 10_000;

/** Nothing is dropped silently: a row gives a recommendation or says why not. Empty rows are passed over. */
export function readImport(
  rows: readonly (readonly string[])[],
  use: ColumnUse,
  { firstLine, language, lines }: Reader,
): readonly ImportedRow[] {
  return rows.flatMap((cells, index): readonly ImportedRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const { fields, typed } = readRow(cells, use, unanswered, language, lines);
    const isTooLong = proseColumns.some((column) => {
      const text = fields[column];
      return text !== undefined && (text.en.length > most || text.zh.length > most);
    });
    const problem = !fields.text || isBlank(fields.text) ? 'no-text' : isTooLong ? 'too-long' : null;
    return [{ fields, typed, line: firstLine + index, problem, cells }];
  });
}
