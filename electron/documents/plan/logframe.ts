import type { FileChild } from 'docx';
import type { PlanColumn } from '../../../shared/domain/planColumn.ts';
import type { ActivityRow, PlanRow } from '../../../shared/reports/planRows.ts';
import type { Numbers } from '../caption.ts';
import { textWidth } from '../page.ts';
import { bandRow, dagger, headRow } from '../tables/tableCells.ts';
import { bookmarked, cell, type Para, para, type Row, TablePlace } from '../tables/tableXml.ts';
import { type Column, columnHead, fitted } from './planCells.ts';
import { activityBookmark, activityTag, columnBookmark } from './rowNames.ts';
import type { Say, Wording } from './wording.ts';

type FieldColumn = Column & { readonly id: PlanColumn; readonly say: (row: ActivityRow) => string };

type Field = Extract<PlanColumn, keyof ActivityRow>;
type TextField = { [F in Field]: ActivityRow[F] extends string ? F : never }[Field];

/**
 * A column that no activity fills is left out. The narrow ones are as wide as the longest word of their head; the
 * others share the rest in proportion to what people write there.
 */
const fields: readonly (readonly [id: TextField, width: number, grows: boolean])[] = [
  ['target', 1150, true],
  ['percentWomen', 760, false],
  ['deliverable', 1600, true],
  ['indicator', 1800, true],
  ['baseline', 960, false],
  ['indicatorTarget', 1000, false],
  ['actual', 960, false],
  ['verification', 1500, true],
  ['supporting', 1500, true],
  ['provinces', 1020, false],
  ['sectors', 1340, false],
  ['evidence', 980, false],
];

const numberWidth = 620;
const titleWidth = 2400;

/** What the plan wants to reach and how one can tell: objectives, outputs and activities with their indicators. */
export function logframe(wording: Wording, numbers: Numbers): readonly FileChild[] {
  const { report, house } = wording;
  const { rows } = report;
  const activities = rows.filter((row): row is ActivityRow => row.kind === 'activity');
  // Who supports is told where the work is shared out, as long as that is there.
  const isTold = report.sections.includes('schedule');
  const filled = fields.filter(
    ([id]) => !(id === 'supporting' && isTold) && activities.some((row) => row[id] !== ''),
  );
  const column = (id: TextField | 'number', width: number, grows = true): FieldColumn => ({
    id,
    width,
    grows,
    head: (_, { plan }) => plan.columns[id],
    // A reference is not broken at its dash.
    say: (row) => (id === 'evidence' ? row.evidence.replaceAll(', ', ',\n') : row[id]),
    bookmark: columnBookmark('logframe', id),
  });
  const columns = fitted(
    [
      column('number', numberWidth, false),
      column('title', titleWidth),
      ...filled.map(([id, width, grows]) => column(id, width, grows)),
    ],
    textWidth.landscape,
  );
  const head = headRow(columns.map((each) => columnHead(wording, each)));
  let control = 0;
  const body = rows.map((row, at): Row => {
    if (row.kind !== 'activity') return titleRow(row, at, columns.length, wording);
    return {
      control: { id: ++control, tag: activityTag(row.id) },
      keepNext: isHeld(at, rows.length, isMarked(wording)),
      cells: columns.map(({ id, width, say }) => {
        if (id === 'number') return cell(width, numberParagraph('logframe', row));
        if (id === 'title') return cell(width, titleParagraphs(row, at, wording));
        return cell(width, wording.lines('PlanText', activityText(at, say)));
      }),
    };
  });
  const widths = columns.map(({ width }) => width);
  return [
    numbers.table(wording.line((_, { plan }) => plan.captions.logframe)),
    new TablePlace({ widths, rows: [head, ...body] }, house.colours.line),
    ...legend(wording),
  ];
}

/** Reads the same activity in each report. */
export function activityText(at: number, say: (row: ActivityRow) => string): Say {
  return ({ rows }) => {
    const row = rows[at];
    return row?.kind === 'activity' ? say(row) : '';
  };
}

export function numberParagraph(table: 'logframe' | 'schedule', { id, number }: ActivityRow): Para {
  return bookmarked('PlanText', activityBookmark(table, id), number);
}

export function titleParagraphs(row: ActivityRow, at: number, wording: Wording): readonly Para[] {
  const [first = '', second] = wording.texts(titleOf(at));
  return [
    para('PlanText', first, dagger(row.illustrative)),
    ...(second === undefined ? [] : [para('PlanOther', second)]),
  ];
}

export function titleOf(at: number): Say {
  return ({ rows }, { untitled }) => rows[at]?.title || untitled;
}

/** An objective or an output over its rows. */
export function titleRow(row: PlanRow, at: number, columnSpan: number, wording: Wording): Row {
  const { colours } = wording.house;
  const [first = '', ...others] = wording.texts(titleOf(at));
  const isObjective = row.kind === 'objective';
  const lines = [`${row.number}  ${first}${row.illustrative ? '†' : ''}`, ...others];
  return bandRow(
    textWidth.landscape,
    columnSpan,
    isObjective ? 'PlanObjective' : 'PlanOutput',
    lines,
    isObjective ? colours.tint : colours.paleTint,
  );
}

export function isMarked({ report }: Wording): boolean {
  return report.rows.some((row) => row.illustrative);
}

/** A table does not begin with one row at the foot of a page, nor leave its last line alone on the next. */
export function isHeld(at: number, count: number, hasFoot: boolean): boolean {
  return at < 3 || (hasFoot && at === count - 1);
}

export function legend(wording: Wording): readonly FileChild[] {
  return isMarked(wording) ? wording.paragraphs('Legend', (_, { legend: text }) => text) : [];
}
