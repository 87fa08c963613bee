import type { ActivityId } from '../../domain/activity.ts';
import type { PlanMerge } from '../../domain/planMerge.ts';
import { bareWords } from '../../domain/sameWords.ts';
import type { OutputId } from '../../domain/strategy.ts';
import { textIn } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import type { Records } from '../../records/tables.ts';
import type { PlanPart } from '../planPart.ts';
import { Bands, type Heading } from './bands.ts';
import type { Reader } from './cellReading.ts';
import { type KnownRow, type Matched, matchRows, titleOf } from './matchRows.ts';
import type { PlanTable, PlanTableKind } from './planTables.ts';
import { RowReading } from './rowReading.ts';
import type { ShownPlan } from './shownPlan.ts';
import { type ActivityLine, linesOf, textOf } from './tableLines.ts';

/** A row of the plan as the file has it, with the lines that stand for it: of the logical framework first. */
export type FoundRow = {
  readonly id: ActivityId;
  /** Whose words stood there when the file was made: its own, those of the row that was copied, or nobody's. */
  readonly shownAs: ActivityId | null;
  readonly outputId: OutputId;
  readonly lines: readonly ActivityLine[];
  /** How people find it in the file. */
  readonly place: string;
};

export type FoundRows = {
  readonly rows: readonly FoundRow[];
  /** Whether the rows are all rows of the plan, in their order; without a table that says so nothing is gone. */
  readonly isWhole: boolean;
  readonly unread: PlanMerge['unread'];
};

type Line = { readonly line: ActivityLine; readonly matched: Matched; readonly heading: Heading | null };
type Section = { readonly lines: readonly Line[]; readonly headings: ReadonlySet<string> };
type Draft = { -readonly [K in keyof FoundRow]: FoundRow[K] } & {
  lines: ActivityLine[];
  title: string;
  number: string;
};

/**
 * Whose rows stand in the tables of a file. The logical framework says which there are, in which order and under which output;
 * the work plan does where there is none. Both may bring new ones.
 */
export function rowsOf(
  tables: readonly PlanTable[],
  start: PlanPart,
  records: Records,
  plan: ShownPlan,
  reader: Reader,
  newId: () => string,
): FoundRows {
  const bands = new Bands(records);
  const known = knownRows(start, plan, reader);
  const unread: { place: string; text: string }[] = [];
  const section = (kind: PlanTableKind) =>
    sectionOf(
      tables.filter((table) => table.kind === kind),
      known,
      bands,
      unread,
    );
  const [logframe, schedule, risks] = [section('logframe'), section('schedule'), section('risks')];
  const leads = [logframe, schedule].find(({ lines }) =>
    lines.some(({ matched }) => matched.kind === 'known'),
  );
  const leading = leads ?? [logframe, schedule].find(({ lines }) => lines.length > 0) ?? null;
  const rows: Draft[] = [];
  const byId = new Map<ActivityId, Draft>();

  const add = (line: Line, at: number, { headings }: Section): Draft | null => {
    const { matched } = line;
    const outputId = outputOf(line, headings, start, bands, rows[at - 1]);
    const place = placeOf(line.line, plan, matched);
    if (outputId === null) {
      unread.push({ place, text: wordsOfLine(line.line) });
      return null;
    }
    const id = matched.kind === 'known' ? matched.id : (newId() as ActivityId);
    const shownAs = matched.kind === 'known' ? id : matched.copyOf;
    const { number } = line.line;
    const row = { id, shownAs, outputId, lines: [line.line], place, number, title: titleOf(line.line) };
    rows.splice(at, 0, row);
    byId.set(id, row);
    return row;
  };

  for (const line of leading?.lines ?? []) add(line, rows.length, leading ?? schedule);
  for (const other of [logframe, schedule].filter((each) => each !== leading)) {
    let above: Draft | null = null;
    for (const line of other.lines) {
      const same: Draft | undefined =
        line.matched.kind === 'known' ? byId.get(line.matched.id) : newLike(line.line, rows);
      if (same) same.lines.push(line.line);
      const isNew = !same && line.matched.kind === 'new';
      above = same ?? (isNew ? add(line, above ? rows.indexOf(above) + 1 : rows.length, other) : above);
    }
  }
  for (const { line, matched } of risks.lines) {
    const row = matched.kind === 'known' ? byId.get(matched.id) : newLike(line, rows);
    if (row) row.lines.push(line);
    else if (matched.kind === 'new')
      unread.push({ place: placeOf(line, plan, matched), text: wordsOfLine(line) });
  }
  return { rows, isWhole: leading !== null, unread };
}

function knownRows({ activities }: PlanPart, plan: ShownPlan, reader: Reader): readonly KnownRow[] {
  return [...activities.values()].map((row) => {
    const reading = new RowReading(row, row.id, plan, reader);
    const titles = reader.languages.map((language) =>
      bareWords(textIn(row.title, language).trim() || documentLabels(language).untitled),
    );
    return {
      id: row.id,
      number: plan.numberOf(row.id),
      titles: titles.filter((title) => title !== ''),
      likeness: (line) => reading.likeness(line),
    };
  });
}

function sectionOf(
  tables: readonly PlanTable[],
  known: readonly KnownRow[],
  bands: Bands,
  unread: { place: string; text: string }[],
): Section {
  const lines = tables.flatMap(linesOf);
  const matched = matchRows(
    lines.flatMap((line) => (line.kind === 'activity' ? [line] : [])),
    known,
  );
  const headings = new Set<string>();
  const placed: Line[] = [];
  let heading: Heading | null = null;
  for (const line of lines) {
    if (line.kind === 'activity') {
      const own = matched.get(line);
      if (own) placed.push({ line, matched: own, heading });
      continue;
    }
    const band = bands.read(line.paragraphs);
    heading = band.heading;
    if (heading) headings.add(heading.id);
    if (band.unread !== '') unread.push({ place: heading?.number ?? '', text: band.unread });
  }
  return { lines: placed, headings };
}

/** A row whose own title is not there any more has not moved: somebody has taken the title away. */
function outputOf(
  { matched, heading }: Line,
  headings: ReadonlySet<string>,
  { activities }: PlanPart,
  bands: Bands,
  above: Draft | undefined,
): OutputId | null {
  const id = matched.kind === 'known' ? matched.id : matched.copyOf;
  const was = (id === null ? undefined : activities.get(id)?.outputId) ?? null;
  if (matched.kind === 'known' && was !== null && !headings.has(was)) return was;
  if (heading?.kind === 'output') return heading.id;
  if (heading?.kind === 'objective')
    return was !== null && bands.isUnder(was, heading.id) ? was : (bands.firstOutputOf(heading.id) ?? was);
  return was ?? above?.outputId ?? bands.firstOutput();
}

/** The same new row in the other table: of its title, or of its number where no title tells them apart. */
function newLike({ number, ...line }: ActivityLine, rows: readonly Draft[]): Draft | undefined {
  const title = titleOf({ number, ...line });
  const added = rows.filter(({ id, shownAs, lines }) => shownAs !== id && lines.length === 1);
  return (
    added.find((row) => title !== '' && row.title === title) ??
    added.find((row) => number !== '' && row.number === number && (title === '' || row.title === ''))
  );
}

function placeOf(line: ActivityLine, plan: ShownPlan, matched: Matched): string {
  if (matched.kind === 'known') return plan.numberOf(matched.id);
  const title = line.cells.find(({ column }) => column.kind === 'column' && column.column === 'title');
  return [line.number, title ? textOf(title.cell).split('\n')[0]?.slice(0, 60) : '']
    .filter((part) => part !== '')
    .join(' ');
}

function wordsOfLine({ cells }: ActivityLine): string {
  return cells
    .map(({ cell }) => textOf(cell))
    .filter((text) => text !== '')
    .join('\n');
}
