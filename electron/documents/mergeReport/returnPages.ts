import { type FileChild, Paragraph } from 'docx';
import type { ReturnReport } from '../../../shared/reports/mergeReport.ts';
import type { Numbers } from '../caption.ts';
import { filling, type ListColumn, type ListRow, listTable } from '../listTable.ts';
import { type Orientation, textWidth } from '../page.ts';
import { body, heading, paragraph, runs, topHeading } from '../text.ts';
import type { MergeWording, Say } from './mergeWording.ts';

/** Blocks that lie on pages of one orientation. */
export type Pages = { readonly orientation: Orientation; readonly blocks: readonly FileChild[] };

/** One return: what was taken and what could not be read on upright pages, the conflicts with their four texts across. */
export function returnPages(wording: MergeWording, at: number, numbers: Numbers): readonly Pages[] {
  const own = wording.report.returns[at];
  if (!own) return [];
  const of =
    (say: (each: ReturnReport, labels: MergeWording['labels']) => string): Say =>
    (report, labels) => {
      const found = report.returns[at];
      return found ? say(found, labels) : '';
    };
  const title = of(({ number, date }, { merge }) => merge.heading(number, date));
  // Behind the conflicts of a later return it is the first of its page.
  const isTop = (wording.report.returns[at - 1]?.conflicts.length ?? 0) > 0;
  const upright: readonly FileChild[] = [
    isTop ? topHeading(wording.line(title, ' · ')) : heading(1, wording.line(title, ' · ')),
    ...wording.texts(of(({ sentences }, { join }) => join(sentences))).map((text) => body(text)),
    ...(own.taken.length === 0 ? [] : taken(wording, own, of, numbers)),
    ...(own.unread.length === 0 ? [] : unread(wording, own, of, numbers)),
  ];
  return [
    { orientation: 'portrait', blocks: upright },
    ...(own.conflicts.length === 0
      ? []
      : [{ orientation: 'landscape' as const, blocks: conflicts(wording, own, of, numbers) }]),
  ];
}

type Of = (say: (each: ReturnReport, labels: MergeWording['labels']) => string) => Say;
type Part = (wording: MergeWording, own: ReturnReport, of: Of, numbers: Numbers) => readonly FileChild[];

const taken: Part = (wording, own, of, numbers) => [
  heading(
    2,
    wording.line((_, { merge }) => merge.sections.taken),
  ),
  numbers.table(
    wording.line(
      of(({ date }, { merge }) => merge.captions.taken(date)),
      ' · ',
    ),
  ),
  table(
    wording,
    'portrait',
    [
      { head: (_, { merge }) => merge.columns.number, width: 800 },
      { head: (_, { merge }) => merge.columns.row, width: 0 },
      { head: (_, { merge }) => merge.columns.change, width: 1250 },
      { head: (_, { merge }) => merge.columns.fields, width: 3200 },
    ],
    own.taken.map(({ number, change }, row) => [
      number,
      of((each) => each.taken[row]?.title ?? ''),
      (_, { merge }) => merge.changes[change],
      of((each, { plan }) => each.taken[row]?.fields.join(plan.comma) ?? ''),
    ]),
  ),
  paragraph(
    'Legend',
    wording.line((_, { merge }) => merge.numbering, '\n'),
  ),
];

const unread: Part = (wording, own, of, numbers) => [
  heading(
    2,
    wording.line((_, { merge }) => merge.sections.unread),
  ),
  numbers.table(
    wording.line(
      of(({ date }, { merge }) => merge.captions.unread(date)),
      ' · ',
    ),
  ),
  table(
    wording,
    'portrait',
    [
      { head: (_, { merge }) => merge.columns.place, width: 3000 },
      { head: (_, { merge }) => merge.columns.text, width: 0 },
    ],
    own.unread.map(({ place, text }) => [place, text]),
  ),
];

const conflicts: Part = (wording, own, of, numbers) => [
  new Paragraph({
    style: 'Heading2',
    // It is the first of its page.
    spacing: { before: 0 },
    children: runs(wording.line((_, { merge }) => merge.sections.settled)),
  }),
  numbers.table(
    wording.line(
      of(({ date }, { merge }) => merge.captions.settled(date)),
      ' · ',
    ),
  ),
  table(
    wording,
    'landscape',
    [
      { head: (_, { merge }) => merge.columns.number, width: 800 },
      { head: (_, { merge }) => merge.columns.point, width: 2700 },
      { head: (_, { merge }) => merge.columns.sent, width: 2750 },
      { head: (_, { merge }) => merge.columns.ours, width: 2950 },
      { head: (_, { merge }) => merge.columns.theirs, width: 2950 },
      { head: (_, { merge }) => merge.columns.stands, width: 0 },
    ],
    own.conflicts.map(({ number, choice }, row) => [
      number,
      [
        ...wording.lines(of((each) => each.conflicts[row]?.title ?? '')),
        ...wording.lines(
          of((each) => each.conflicts[row]?.field ?? ''),
          'TableStrong',
        ),
      ],
      of((each) => each.conflicts[row]?.sent ?? ''),
      of((each) => each.conflicts[row]?.ours ?? ''),
      of((each) => each.conflicts[row]?.theirs ?? ''),
      [
        ...wording.lines((_, { merge }) => merge.choices[choice], 'TableStrong'),
        ...wording.lines(of((each) => each.conflicts[row]?.stands ?? '')),
      ],
    ]),
  ),
];

/** A table of so few rows stays on one page. */
const few = 15;

type Column = Omit<ListColumn, 'head'> & { readonly head: Say };
type Cell = string | Say | readonly Paragraph[];

function table(
  wording: MergeWording,
  orientation: Orientation,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): FileChild {
  const filled = filling(
    textWidth[orientation],
    columns.map((column) => ({ ...column, head: wording.line(column.head, '\n') })),
  );
  return listTable(
    filled,
    rows.map(
      (cells): ListRow => ({
        kind: 'row',
        cells: cells.map((cell) => (typeof cell === 'function' ? wording.lines(cell) : cell)),
      }),
    ),
    { isWhole: rows.length <= few },
  );
}
