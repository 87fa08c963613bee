import type { Activity, Span } from './activity.ts';
import { firstMonth, lastMonth, type Month, monthAt, monthIndex, type Quarter, quarterOf } from './month.ts';

/** Of a month that can be written with four digits, as `monthIndex` counts. */
const lastIndex = 9999 * 12 + 11;

/** In months, both ends counted: at least 1. */
export function spanLength({ start, end }: Span): number {
  return monthIndex(end) - monthIndex(start) + 1;
}

/** Later by so many whole months, or earlier; as long as before. It stops at the years 0000 and 9999. */
export function moveSpan(span: Span, months: number): Span {
  const by = clamped(months, -monthIndex(span.start), lastIndex - monthIndex(span.end));
  return { start: shifted(span.start, by), end: shifted(span.end, by) };
}

/** The first month moves, at most to the last one: a span is never shorter than a month. */
export function resizeStart({ start, end }: Span, months: number): Span {
  const index = clamped(monthIndex(start) + months, 0, monthIndex(end));
  return { start: monthAt(index), end };
}

/** The last month moves, at most back to the first one. */
export function resizeEnd({ start, end }: Span, months: number): Span {
  const index = clamped(monthIndex(end) + months, monthIndex(start), lastIndex);
  return { start, end: monthAt(index) };
}

/** How a span is taken hold of: as a whole, or by one of its ends. */
export const spanGrips = ['move', 'start', 'end'] as const;
export type SpanGrip = (typeof spanGrips)[number];

export function pulledSpan(span: Span, grip: SpanGrip, months: number): Span {
  if (grip === 'move') return moveSpan(span, months);
  return grip === 'start' ? resizeStart(span, months) : resizeEnd(span, months);
}

/** From one month to another, whichever of them was named first. */
export function spanFrom(a: Month, b: Month): Span {
  return a < b ? { start: a, end: b } : { start: b, end: a };
}

/** The months that any of them covers, as few spans as there can be, in their order. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { start: Month; end: Month }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || monthIndex(start) > monthIndex(last.end) + 1) joined.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return joined;
}

/** The months of a quarter; where the phase begins or ends in it, those of the phase alone. */
export function spanOfQuarter(quarter: Quarter, phase: Span): Span {
  const [first, last] = [firstMonth(quarter), lastMonth(quarter)];
  const span = { start: later(first, phase.start), end: earlier(last, phase.end) };
  return span.start <= span.end ? span : { start: first, end: last };
}

/** What an activity gets that has no dates yet and is given some. */
export function firstSpan(phase: Span): Span {
  return spanOfQuarter(quarterOf(phase.start), phase);
}

/** Quarters from one to the other; negative when the second lies before the first. */
export function quartersApart(from: Quarter, to: Quarter): number {
  return (monthIndex(firstMonth(to)) - monthIndex(firstMonth(from))) / 3;
}

type Dates = Pick<Activity, 'id' | 'start' | 'end'>;
export type DatedRow = {
  readonly id: Activity['id'];
  readonly fields: { readonly start: Month | null; readonly end: Month | null };
};

/** The rows of `activities/edit` that give these dates; what has them already is left out. */
export function datedRows(
  activities: readonly Dates[],
  spanFor: (activity: Dates) => Span | null,
): readonly DatedRow[] {
  return activities.flatMap((activity) => {
    const span = spanFor(activity);
    const [start, end] = [span?.start ?? null, span?.end ?? null];
    return start === activity.start && end === activity.end
      ? []
      : [{ id: activity.id, fields: { start, end } }];
  });
}

function shifted(month: Month, by: number): Month {
  return monthAt(monthIndex(month) + by);
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function later(a: Month, b: Month): Month {
  return a > b ? a : b;
}

function earlier(a: Month, b: Month): Month {
  return a < b ? a : b;
}
