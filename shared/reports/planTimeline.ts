import { type Activity, spanOf } from '../domain/activity.ts';
import type { Milestone } from '../domain/milestone.ts';
import { firstMonth, type Month, monthAt, monthIndex, quarterOf } from '../domain/month.ts';

/** Columns are months, quarters or years: the finest of which the table of a page can hold all. */
export type TimelineUnit = 1 | 3 | 12;

/** Columns count from 0. */
export type TimelineRow = {
  /** Which of the rows of the plan it is. */
  readonly row: number;
  readonly bar: { readonly first: number; readonly last: number } | null;
  readonly milestones: readonly number[];
};

export type PlanTimeline = {
  readonly unit: TimelineUnit;
  /** The first month of the first column; columns begin and end with a quarter, or with a year when they are years. */
  readonly start: Month;
  readonly columns: number;
  readonly rows: readonly TimelineRow[];
  /** The activities that have neither dates nor milestones with a month, by their row. */
  readonly undated: readonly number[];
};

/** Word takes 63 columns in a table; two of them are for names. */
const most = 60;

export type TimedActivity = {
  readonly row: number;
  readonly activity: Activity;
  readonly milestones: readonly Milestone[];
};

/** Null when nothing has a date, or the plan reaches over more years than a page can show. */
export function planTimeline(activities: readonly TimedActivity[]): PlanTimeline | null {
  const timed = activities.map(({ row, activity, milestones }) => ({
    row,
    span: spanOf(activity),
    marks: milestones.flatMap(({ month }) => month ?? []),
  }));
  const dated = timed.filter(({ span, marks }) => span !== null || marks.length > 0);
  const months = dated.flatMap(({ span, marks }) => [...(span ? [span.start, span.end] : []), ...marks]);
  const sorted = months.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const grid = ([1, 3, 12] as const)
    .map((unit) => ({ unit, ...gridOf(first, last, unit) }))
    .find(({ columns }) => columns <= most);
  if (!grid) return null;
  const { unit, from, columns } = grid;
  const at = (month: Month): number => Math.floor((monthIndex(month) - from) / unit);
  return {
    unit,
    start: monthAt(from),
    columns,
    rows: dated.map(({ row, span, marks }) => ({
      row,
      bar: span && { first: at(span.start), last: at(span.end) },
      milestones: [...new Set(marks.map(at))].toSorted((a, b) => a - b),
    })),
    undated: timed.filter(({ span, marks }) => span === null && marks.length === 0).map(({ row }) => row),
  };
}

function gridOf(first: Month, last: Month, unit: TimelineUnit) {
  const step = Math.max(unit, 3);
  const index = monthIndex(firstMonth(quarterOf(first)));
  const from = unit === 12 ? index - (index % 12) : index;
  const length = monthIndex(last) - from + 1;
  return { from, columns: (Math.ceil(length / step) * step) / unit };
}
