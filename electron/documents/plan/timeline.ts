import { type FileChild } from 'docx';
import { monthAt, monthIndex, quarterOf } from '../../../shared/domain/month.ts';
import { formatList } from '../../../shared/reports/format.ts';
import type { PlanTimeline, TimelineRow } from '../../../shared/reports/planTimeline.ts';
import type { Numbers } from '../caption.ts';
import { textWidth } from '../page.ts';
import { headCell, headRow } from '../tables/tableCells.ts';
import { type Cell, cell, para, type Row, TablePlace } from '../tables/tableXml.ts';
import { paragraph } from '../text.ts';
import { isHeld, titleOf, titleRow } from './logframe.ts';
import type { Wording } from './wording.ts';

const names = { number: 660, title: 4200 } as const;

/** So many rows fit a page with their outputs, and are read better on one. */
const mostWhole = 14;

/** Columns side by side that look alike and are one cell: the table of 500 activities has thousands of them else. */
type Stretch = { readonly from: number; readonly to: number; readonly isBar: boolean; readonly mark: string };

/** Bars and milestones over the months, grouped under the outputs; Word draws it, so that people can change it there. */
export function timeline(wording: Wording, plan: PlanTimeline, numbers: Numbers): readonly FileChild[] {
  const { report, house } = wording;
  const width = Math.floor((textWidth.landscape - names.number - names.title) / plan.columns);
  const title = textWidth.landscape - names.number - width * plan.columns;
  const edges = yearsOf(plan);
  const byRow = new Map(plan.rows.map((each) => [each.row, each]));
  const outputs = new Set(plan.rows.map(({ row }) => outputAbove(report.rows, row)));
  const last = plan.rows.at(-1)?.row ?? 0;
  const isWhole = plan.rows.length <= mostWhole;
  const hasFoot = plan.undated.length > 0 || plan.rows.some(({ milestones }) => milestones.length > 0);
  const body = report.rows.flatMap((row, at): readonly Row[] => {
    if (row.kind === 'output') return outputs.has(at) ? [titleRow(row, at, plan.columns + 2, wording)] : [];
    const timed = byRow.get(at);
    if (row.kind !== 'activity' || !timed) return [];
    const cells = stretchesOf(timed, edges).map((stretch) => stretchCell(stretch, width, wording));
    const named = [
      cell(names.number, para('PlanText', row.number)),
      cell(title, wording.lines('PlanText', titleOf(at))),
    ];
    const keepNext = isWhole ? at !== last || hasFoot : isHeld(at, last + 1, hasFoot);
    return [{ keepNext, cells: [...named, ...cells] }];
  });
  const widths = [names.number, title, ...Array.from({ length: plan.columns }, () => width)];
  return [
    numbers.table(wording.line((_, labels) => labels.plan.captions.timeline)),
    new TablePlace({ widths, rows: [...headOf(wording, plan, title, width), ...body] }, house.colours.line),
    ...keys(wording, plan),
  ];
}

function outputAbove(rows: Wording['report']['rows'], row: number): number {
  return rows.slice(0, row).findLastIndex(({ kind }) => kind === 'output');
}

/** The first column of each year with the number of its columns. */
function yearsOf({ start, unit, columns }: PlanTimeline): readonly {
  readonly year: string;
  readonly from: number;
  readonly to: number;
}[] {
  const years: { year: string; from: number; to: number }[] = [];
  for (let at = 0; at < columns; at++) {
    const year = monthAt(monthIndex(start) + at * unit).slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.to = at;
    else years.push({ year, from: at, to: at });
  }
  return years;
}

/** Split where a year begins, so that the lines of the years go through. */
function stretchesOf(
  { bar, milestones }: TimelineRow,
  years: readonly { readonly from: number; readonly to: number }[],
): readonly Stretch[] {
  const marked = new Set(milestones);
  return years.flatMap(({ from, to }) => {
    const found: { from: number; to: number; isBar: boolean; mark: string }[] = [];
    for (let at = from; at <= to; at++) {
      const isBar = bar !== null && at >= bar.first && at <= bar.last;
      const mark = marked.has(at) ? '◆' : '';
      const last = found.at(-1);
      if (last && mark === '' && last.mark === '' && last.isBar === isBar) last.to = at;
      else found.push({ from: at, to: at, isBar, mark });
    }
    return found;
  });
}

function stretchCell({ from, to, isBar, mark }: Stretch, width: number, { house }: Wording): Cell {
  const columnSpan = to - from + 1;
  const { accent } = house.colours;
  // A bar is also a mark in its own colour, for whoever hears or copies the table.
  const content = isBar
    ? para(mark === '' ? 'PlanMark' : 'PlanBarMark', mark === '' ? '■' : mark)
    : para('PlanBar', mark);
  const span = columnSpan > 1 ? { columnSpan } : {};
  return cell(width * columnSpan, content, { isFlush: true, ...span, ...(isBar ? { fill: accent } : {}) });
}

function headOf(wording: Wording, plan: PlanTimeline, title: number, width: number): readonly Row[] {
  const { house } = wording;
  const years = yearsOf(plan);
  const hasSecond = plan.unit !== 12;
  const head = (at: number, say: Parameters<Wording['lines']>[1]): Cell =>
    headCell(house, at, wording.lines('PlanHead', say), { isTall: hasSecond });
  const narrow = (text: string, columnSpan: number): Cell =>
    headCell(house, width * columnSpan, para('PlanHeadCentre', text), {
      isFlush: true,
      ...(columnSpan > 1 ? { columnSpan } : {}),
    });
  const first = headRow([
    head(names.number, (_, labels) => labels.plan.columns.number),
    head(title, (_, labels) => labels.plan.heads.output),
    ...years.map(({ year, from, to }) => {
      const room = (to - from + 1) * width;
      return narrow(wording.isBilingual || room < 700 ? year : wording.labels.year(year), to - from + 1);
    }),
  ]);
  if (!hasSecond) return [first];
  const step = 3 / plan.unit;
  const quarters = Array.from({ length: Math.ceil(plan.columns / step) }, (_, at) => {
    const n = quarterOf(monthAt(monthIndex(plan.start) + at * 3)).slice(6);
    return narrow(wording.isBilingual ? `Q${n}` : wording.labels.quarter(n), step);
  });
  return [first, headRow(quarters)];
}

function keys(wording: Wording, { rows, undated }: PlanTimeline): readonly FileChild[] {
  const hasMilestones = rows.some(({ milestones }) => milestones.length > 0);
  const numbersIn = (language: 'en' | 'zh'): string =>
    formatList(
      undated.map((at) => wording.report.rows[at]?.number ?? ''),
      language,
    );
  return [
    ...(hasMilestones
      ? [
          paragraph(
            'Legend',
            wording.line((_, { plan }) => plan.milestoneKey),
          ),
        ]
      : []),
    ...(undated.length > 0
      ? wording.paragraphs('Legend', ({ language }, { plan }) => plan.undated(numbersIn(language)))
      : []),
  ];
}
