import { planCells } from '../../../../shared/i18n/en/planCells.ts';
import { planCells as planCellsZh } from '../../../../shared/i18n/zhCN/planCells.ts';
import { type ColumnId, columnIds } from './columns.ts';
import { isOwnNumber } from './pastedRow.ts';

type Block = readonly (readonly string[])[];

export type PastedColumns = {
  /** The column of the table for each column of the block; null for one that finds no place. */
  readonly columns: readonly (ColumnId | null)[];
  /** What each is called in the sheet itself; empty where it brought no headings. */
  readonly headings: readonly string[];
  /** The lines under the headings. */
  readonly lines: Block;
};

const calledBy = new Map<string, ColumnId>(
  columnIds.flatMap((id) =>
    [id, planCells.column[id], planCellsZh.column[id]].map((heading): [string, ColumnId] => [
      plain(heading),
      id,
    ]),
  ),
);

/** `Budget (CNY):` is `budget`. */
function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[（(][^)）]*[)）]/gu, '')
    .replaceAll(/[\s:：*.]+/gu, ' ')
    .trim();
}

/** The column of that name, in either language. */
export function columnCalled(heading: string): ColumnId | null {
  return calledBy.get(plain(heading)) ?? null;
}

/**
 * Which columns a block goes into. A first line of headings says so itself, also for columns that are hidden; else it
 * is those that are shown, from the active one on. Rows that begin with their number begin in the column of numbers.
 */
export function pastedColumns(block: Block, active: ColumnId, shown: readonly ColumnId[]): PastedColumns {
  const [first = [], ...rest] = block;
  const width = Math.max(0, ...block.map((texts) => texts.length));
  const named = first.map(columnCalled);
  const known = new Set(named.filter((column) => column !== null)).size;
  const filled = first.filter((text) => text.trim() !== '').length;
  if (rest.length > 0 && known > 0 && known * 2 >= filled && (known > 1 || width === 1)) {
    // A column that comes twice goes where it stood first.
    const columns = named.map((column, index) => (named.indexOf(column) === index ? column : null));
    return { columns, headings: first, lines: rest };
  }
  const numbered = block.filter((texts) => texts.length > 1 && isOwnNumber(texts[0] ?? '')).length;
  const isAtStart = active === 'number' || active === 'title';
  const from = shown.slice(shown.indexOf(active === 'number' ? 'title' : active));
  const columns =
    isAtStart && numbered > 0 && numbered * 2 >= block.length ? (['number', ...from] as const) : from;
  return { columns: columns.slice(0, width), headings: [], lines: block };
}
