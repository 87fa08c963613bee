import type { Span } from './activity.ts';
import { firstMonth, lastMonth, type Month, monthAt, monthIndex, quarterOf } from './month.ts';

/** Years before and after the phase at most: a mistyped year must not make a timeline of centuries. */
const farthest = 10 * 12;
/** Of a month that can be written with four digits, as `monthIndex` counts. */
const lastIndex = 9999 * 12 + 11;

/** What a timeline can show: ten years around the phase, whichever of its ends was named first. */
export function timelineReach({ start, end }: Span): Span {
  const [first, last] = end < start ? [end, start] : [start, end];
  return {
    start: monthAt(Math.max(monthIndex(first) - farthest, 0)),
    end: monthAt(Math.min(monthIndex(last) + farthest, lastIndex)),
  };
}

/**
 * The months that a timeline shows: whole quarters around the phase and around everything planned, and one more
 * quarter at each end into which something can be moved. What lies more than ten years outside is left out.
 */
export function timelineRange(phase: Span, planned: Iterable<Span>): Span {
  const reach = timelineReach(phase);
  const [least, most] = [monthIndex(reach.start), monthIndex(reach.end)];
  const ends = [monthIndex(phase.start), monthIndex(phase.end)];
  let [from, upTo] = [Math.min(...ends), Math.max(...ends)];
  for (const { start, end } of planned) {
    const [first, last] = [monthIndex(start), monthIndex(end)];
    if (last < least || first > most) continue;
    from = Math.min(from, Math.max(first, least));
    upTo = Math.max(upTo, Math.min(last, most));
  }
  return {
    start: firstMonth(quarterOf(monthAt(Math.max(from - 3, 0)))),
    end: lastMonth(quarterOf(monthAt(Math.min(upTo + 3, lastIndex)))),
  };
}

/** In whole months, to the nearest: what a pull of so many pixels means. */
export function monthsPulled(pixels: number, monthWidth: number): number {
  // -0 would be another number of months than 0.
  return Math.round(pixels / monthWidth) + 0;
}

/** The month at so many pixels from the beginning of the range; its first or last one beside it. */
export function monthUnder(x: number, monthWidth: number, range: Span): Month {
  const [first, last] = [monthIndex(range.start), monthIndex(range.end)];
  return monthAt(Math.min(Math.max(first + Math.floor(x / monthWidth), first), last));
}

/** The months of a pull, at most so many that neither end of the span leaves the range. */
export function pullWithin(span: Span, range: Span, months: number): number {
  const least = Math.min(monthIndex(range.start) - monthIndex(span.start), 0);
  const most = Math.max(monthIndex(range.end) - monthIndex(span.end), 0);
  return Math.min(Math.max(months, least), most) + 0;
}

export type Extent = { readonly left: number; readonly width: number };

/** In pixels from the beginning of the range, cut to it; null for a span that lies outside altogether. */
export function extentOf({ start, end }: Span, range: Span, monthWidth: number): Extent | null {
  const zero = monthIndex(range.start);
  const from = Math.max(monthIndex(start), zero);
  const upTo = Math.min(monthIndex(end), monthIndex(range.end));
  return upTo < from ? null : { left: (from - zero) * monthWidth, width: (upTo - from + 1) * monthWidth };
}

/** How many months after the beginning of the range a day lies, `YYYY-MM-DD`, with the part of its month; null outside. */
export function monthsUntil(day: string, range: Span): number | null {
  const month = day.slice(0, 7) as Month;
  if (month < range.start || month > range.end) return null;
  const days = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
  return monthIndex(month) - monthIndex(range.start) + (Number(day.slice(8, 10)) - 1) / days;
}

/** From -1, to the left at full speed, to 1: how fast what is between the edges scrolls under a pointer at `x`. */
export function edgePull(x: number, left: number, right: number, reach: number): number {
  if (right - left < 2 * reach) return 0;
  if (x < left + reach) return -Math.min((left + reach - x) / reach, 1);
  return x > right - reach ? Math.min((x - right + reach) / reach, 1) : 0;
}
