import type { ActivityId } from '../../domain/activity.ts';
import { bareWords } from '../../domain/sameWords.ts';
import { pairs } from './pairs.ts';
import type { ActivityLine } from './tableLines.ts';

/** A row as the plan had it when the file was made. */
export type KnownRow = {
  readonly id: ActivityId;
  readonly number: string;
  /** In the words of `titleOf`. */
  readonly titles: readonly string[];
  /** The share of the cells of a line that say what the row says, from 0 to 1. */
  readonly likeness: (line: ActivityLine) => number;
};

export type Matched =
  | { readonly kind: 'known'; readonly id: ActivityId }
  /** `copyOf` the row whose hidden id it carries a second time. */
  | { readonly kind: 'new'; readonly copyOf: ActivityId | null };

/** Rows that carry no id are told by their number alone when none do, else only when they still look alike. */
const alike = 0.5;

/**
 * Whose row each line is: by the tag around it, by the bookmark in it, by number and title, by title, by number. A row that is
 * there twice was copied; the one that changed least is the row itself, the first of two alike.
 */
export function matchRows(
  lines: readonly ActivityLine[],
  rows: readonly KnownRow[],
): ReadonlyMap<ActivityLine, Matched> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const matched = new Map<ActivityLine, Matched>();
  const claims = new Map<ActivityId, ActivityLine[]>();
  for (const line of lines) {
    const id = [...line.tagged, ...line.bookmarked].find((each) => known.has(each));
    if (id !== undefined) claims.set(id, [...(claims.get(id) ?? []), line]);
  }
  for (const [id, claimed] of claims) {
    const own = claimed.length === 1 ? claimed[0] : originalOf(claimed, id, known.get(id));
    for (const line of claimed)
      matched.set(line, line === own ? { kind: 'known', id } : { kind: 'new', copyOf: id });
  }
  const titles = new Map(lines.map((line) => [line, titleOf(line)]));
  const hasTitle = (row: KnownRow, line: ActivityLine) => row.titles.includes(titles.get(line) ?? '');
  const isHidden = claims.size * 2 < rows.length;
  const left = rows.filter(({ id }) => !claims.has(id));
  const open = lines.filter((line) => !matched.has(line));
  const found = pairs(open, left, [
    (line, row) => row.number === line.number && hasTitle(row, line),
    // That two rows have no title makes them no pair.
    (line, row) => titles.get(line) !== '' && hasTitle(row, line),
    (line, row) => row.number === line.number && (isHidden || row.likeness(line) >= alike),
  ]);
  for (const [line, { id }] of found) matched.set(line, { kind: 'known', id });
  for (const line of lines) if (!matched.has(line)) matched.set(line, { kind: 'new', copyOf: null });
  return matched;
}

/** The first line of its title without signs and case. */
export function titleOf({ cells }: ActivityLine): string {
  const title = cells.find(({ column }) => column.kind === 'column' && column.column === 'title');
  return bareWords(title?.cell.paragraphs.find(({ text }) => text.trim() !== '')?.text ?? '');
}

function originalOf(lines: readonly ActivityLine[], id: ActivityId, row: KnownRow | undefined) {
  const rank = (line: ActivityLine) =>
    (row?.likeness(line) ?? 0) + (line.bookmarked.includes(id) ? 0.001 : 0);
  return lines.reduce((best, line) => (rank(line) > rank(best) ? line : best));
}
