import type { Quarter } from '../../domain/month.ts';
import { type PlanColumn, planColumns } from '../../domain/planColumn.ts';
import { type Language, languages } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import type { DocumentCell, DocumentRow, DocumentTable } from './planDocument.ts';
import { activityIdsOf } from './rowIds.ts';
import { plainWords } from './sameText.ts';

/** `risks` is the table of assumptions, risks and remarks. In it and in that of the milestones no row carries an id. */
export type PlanTableKind = 'logframe' | 'schedule' | 'risks' | 'milestones';

/** One column of a table: of the plan, of one quarter, or one that somebody has put in. */
export type TableColumn = { readonly at: number; readonly span: number } & (
  | { readonly kind: 'column'; readonly column: PlanColumn }
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'other'; readonly head: string }
);

export type PlanTable = {
  readonly kind: PlanTableKind;
  readonly columns: readonly TableColumn[];
  /** Without the head. */
  readonly rows: readonly DocumentRow[];
};

const called = new Map<string, PlanColumn>(
  languages.flatMap((language) =>
    planColumns.map((column): [string, PlanColumn] => [
      plainWords(documentLabels(language).plan.columns[column]).toLowerCase(),
      column,
    ]),
  ),
);
const year = /^((?:19|20)\d\d)\s*年?$/u;
const quarter = /^(?:q\s*([1-4])|第?\s*([1-4])\s*季度?)$/iu;
const columnMark = /^([cs])_([A-Za-z]+)$/u;

const ofSchedule: readonly PlanColumn[] = ['lead', 'quarters', 'budget', 'payer', 'status'];
const ofLogframe: readonly PlanColumn[] = [
  'target',
  'percentWomen',
  'deliverable',
  'indicator',
  'baseline',
  'indicatorTarget',
  'actual',
  'verification',
  'provinces',
  'sectors',
];

/** Whether rows of a plan stand in the table. */
export function isPlanTable(table: DocumentTable): boolean {
  return table.rows.some((row) => activityIdsOf(row).length > 0) || headOf(table) !== null;
}

/**
 * The tables with their columns: by the bookmark of a head, else by its words in either language. What somebody has split
 * off without its head has the columns of the table before.
 */
export function planTables(tables: readonly DocumentTable[]): readonly PlanTable[] {
  const found: PlanTable[] = [];
  for (const table of tables) {
    const head = headOf(table);
    const before = found.at(-1);
    if (head) found.push({ ...head, rows: table.rows.slice(head.rows) });
    else if (before) found.push({ ...before, rows: table.rows });
  }
  return found;
}

/** The languages of the file by the words of its heads, when it does not say so itself. */
export function languagesOf(tables: readonly DocumentTable[]): readonly Language[] {
  const words = new Set(
    tables.flatMap(({ rows }) =>
      (rows[0]?.cells ?? []).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => plainWords(text))),
    ),
  );
  const said = languages.filter((language) => {
    const { number, title } = documentLabels(language).plan.columns;
    return words.has(plainWords(number)) || words.has(plainWords(title));
  });
  return said.length === 0 ? ['en'] : said;
}

type Head = { readonly kind: PlanTableKind; readonly columns: readonly TableColumn[]; readonly rows: number };

function headOf({ rows }: DocumentTable): Head | null {
  const [first, second] = rows;
  if (!first || activityIdsOf(first).length > 0) return null;
  const quarters = second && activityIdsOf(second).length === 0 ? quartersOf(first, second) : [];
  const columns = [...first.cells.flatMap((cell) => columnOf(cell, quarters) ?? []), ...quarters].toSorted(
    (a, b) => a.at - b.at,
  );
  const known = columns.flatMap((each) => (each.kind === 'column' ? [each.column] : []));
  const kind = kindOf(first, quarters.length > 0 ? [...known, 'quarters'] : known);
  return kind === null ? null : { kind, columns, rows: quarters.length > 0 ? 2 : 1 };
}

function kindOf(head: DocumentRow, columns: readonly PlanColumn[]): PlanTableKind | null {
  const has = (wanted: readonly PlanColumn[]) => columns.some((column) => wanted.includes(column));
  const marks = new Set(head.bookmarks.flatMap((name) => columnMark.exec(name)?.[1] ?? []));
  if (marks.size > 0) return marks.has('c') ? 'logframe' : 'schedule';
  // The list of accepted checks also names activities.
  if (!columns.includes('title') || columns.includes('checks')) return null;
  if (columns.includes('milestones')) return 'milestones';
  if (has(ofSchedule)) return 'schedule';
  if (has(ofLogframe)) return 'logframe';
  return has(['risks', 'remarks']) ? 'risks' : null;
}

/** Null for the year over its quarters, which have columns of their own. */
function columnOf(cell: DocumentCell, quarters: readonly TableColumn[]): TableColumn | null {
  const { at, span, bookmarks, paragraphs } = cell;
  if (quarters.some((each) => each.at >= at && each.at < at + span)) return null;
  const texts = paragraphs.map(({ text }) => plainWords(text)).filter((text) => text !== '');
  const marked = bookmarks.flatMap((name) => columnMark.exec(name)?.[2] ?? []);
  const names = [...texts, texts.join(' ')].map((text) => called.get(text.toLowerCase()));
  const column =
    planColumns.find((each) => marked.includes(each)) ?? names.find((each) => each !== undefined);
  return column ? { at, span, kind: 'column', column } : { at, span, kind: 'other', head: texts.join(' ') };
}

/** The quarters of the second row of a head, below their years in the first. */
function quartersOf(first: DocumentRow, second: DocumentRow): readonly TableColumn[] {
  return first.cells.flatMap((cell) => {
    const found = year.exec(wordsOf(cell))?.[1];
    if (found === undefined) return [];
    const below = second.cells.filter(({ at }) => at >= cell.at && at < cell.at + cell.span);
    return below.flatMap((each): readonly TableColumn[] => {
      const [, latin, chinese] = quarter.exec(wordsOf(each)) ?? [];
      const n = latin ?? chinese;
      if (n === undefined) return [];
      return [{ at: each.at, span: each.span, kind: 'quarter', quarter: `${found}-Q${n}` as Quarter }];
    });
  });
}

function wordsOf({ paragraphs }: DocumentCell): string {
  return plainWords(paragraphs.map(({ text }) => text).join(' '));
}
