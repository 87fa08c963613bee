import type { ActivityId } from '../../domain/activity.ts';
import { languages } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import type { DocumentCell, DocumentParagraph, DocumentRow } from './planDocument.ts';
import type { PlanTable, TableColumn } from './planTables.ts';
import { bookmarkedIds, taggedIds } from './rowIds.ts';
import { isNothing, plainWords } from './sameText.ts';

export type LineCell = { readonly column: TableColumn; readonly cell: DocumentCell };

/** A row of a table of the plan, by what it is for. */
export type TableLine =
  /** A title over the rows below it. */
  { readonly kind: 'band'; readonly paragraphs: readonly DocumentParagraph[] } | ActivityLine;

export type ActivityLine = {
  readonly kind: 'activity';
  readonly tagged: readonly ActivityId[];
  readonly bookmarked: readonly ActivityId[];
  /** As it stands there; empty for none. */
  readonly number: string;
  readonly cells: readonly LineCell[];
};

const bandStyles = /^Plan(?:Objective|Output)/u;
const totals = new Set(languages.map((language) => plainWords(documentLabels(language).total)));

/** Without the row of sums, heads that came with a pasted row, and rows without a word. */
export function linesOf({ columns, rows }: PlanTable): readonly TableLine[] {
  const width = Math.max(0, ...columns.map(({ at, span }) => at + span));
  return rows.flatMap((row): readonly TableLine[] => {
    const ids = { tagged: taggedIds(row), bookmarked: bookmarkedIds(row) };
    const hasId = ids.tagged.length + ids.bookmarked.length > 0;
    if (!row.cells.some(hasWords)) return [];
    const [first] = row.cells;
    if (!hasId && first && isBand(row, first, width)) return [{ kind: 'band', paragraphs: first.paragraphs }];
    if (!hasId && first && isFoot(first)) return [];
    const cells = placed(row, columns);
    if (!hasId && isHead(cells)) return [];
    const number = cells.find(({ column }) => column.kind === 'column' && column.column === 'number');
    // A number alone, or a filled quarter, is no activity.
    const speaking = cells.filter(({ column }) => column.kind !== 'quarter' && column !== number?.column);
    if (!speaking.some(({ cell }) => hasWords(cell))) return [];
    return [{ kind: 'activity', ...ids, number: number ? plainWords(textOf(number.cell)) : '', cells }];
  });
}

export function textOf({ paragraphs }: DocumentCell): string {
  return paragraphs
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

function hasWords(cell: DocumentCell): boolean {
  return !isNothing(textOf(cell));
}

function isBand({ cells }: DocumentRow, first: DocumentCell, width: number): boolean {
  if (cells.length !== 1) return false;
  return first.span * 2 >= width || first.paragraphs.some(({ style }) => bandStyles.test(style));
}

function isFoot({ paragraphs }: DocumentCell): boolean {
  return paragraphs.some(({ text }) => totals.has(plainWords(text)));
}

function isHead(cells: readonly LineCell[]): boolean {
  const heads = cells.filter(({ column, cell }) => {
    if (column.kind !== 'column') return false;
    const said = cell.paragraphs.map(({ text }) => plainWords(text));
    return languages.some((each) =>
      said.includes(plainWords(documentLabels(each).plan.columns[column.column])),
    );
  });
  return heads.length >= 2;
}

/**
 * Which column a cell belongs to: by their order when there are as many cells as columns, else by where it stands, so that a
 * border that somebody has dragged in one row moves no words. What goes on from the row above says nothing.
 */
function placed({ cells }: DocumentRow, columns: readonly TableColumn[]): readonly LineCell[] {
  const isWhole = cells.length === columns.length;
  return cells.flatMap((cell, index) => {
    const column = isWhole ? columns[index] : nearest(cell, columns);
    return column && !cell.isContinued ? [{ column, cell }] : [];
  });
}

function nearest(cell: DocumentCell, columns: readonly TableColumn[]): TableColumn | undefined {
  return (
    columns.find(({ at }) => at === cell.at) ??
    columns.findLast(({ at, span }) => at <= cell.at && cell.at < at + span)
  );
}
