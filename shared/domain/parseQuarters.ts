import { firstMonth, lastMonth, type Month, monthAt, type Quarter } from './month.ts';
import { plain } from './typedNumber.ts';

export type ParsedQuarters =
  /** The whole of the first to the whole of the last quarter, month or year that was named. */
  | { readonly kind: 'span'; readonly start: Month; readonly end: Month }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-quarters' }
  /** As it was written: that the end lies before the start is for a check to ask about. */
  | { readonly kind: 'end-before-start'; readonly start: Month; readonly end: Month };

type Unit = 'quarter' | 'half' | 'month' | 'year';

/** One end of a span as it is written; what it leaves out, the other end may say. */
type End = { readonly unit: Unit | null; readonly year: number | null; readonly n: number };

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const perYear: Readonly<Record<Unit, number>> = { quarter: 4, half: 2, month: 12, year: 1 };
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const gap = String.raw`[\s./年-]*`;

const patterns: readonly (readonly [Unit | null, RegExp])[] = [
  ['year', new RegExp(`^${year}\\s*年?$`, 'u')],
  ...around('quarter', String.raw`(?:q\s*(?<n>[1-4])|(?<n>[1-4])\s*q)`),
  ...around('quarter', String.raw`第?\s*(?<n>[1-4])\s*季度?`),
  ...around('half', String.raw`h\s*(?<n>[12])`),
  ...around('half', String.raw`(?<n>[12])半年`),
  ...around('month', String.raw`(?<n>1[0-2]|0?[1-9])\s*月(?:份)?`),
  ...around('month', String.raw`(?<n>${monthNames.join('|')})[a-z]*\.?`),
  ['month', new RegExp(String.raw`^${year}\s*[-/.]\s*(?<n>1[0-2]|0?[1-9])$`, 'u')],
  ['month', new RegExp(String.raw`^(?<n>1[0-2]|0?[1-9])\s*[-/.]\s*${year}$`, 'u')],
  [null, new RegExp(String.raw`^(?:${year}${gap})?第?\s*(?<n>1[0-2]|0?[1-9])$`, 'u')],
  [null, new RegExp(String.raw`^(?<n>1[0-2]|0?[1-9])\s+${year}$`, 'u')],
];

/** A unit with its year before or after it, or without one. */
function around(unit: Unit, named: string): readonly (readonly [Unit, RegExp])[] {
  return [
    [unit, new RegExp(`^(?:${year}${gap})?${named}$`, 'u')],
    [unit, new RegExp(`^${named}${gap}${year}$`, 'u')],
  ];
}

/** A span of quarters as people write it: `2018Q1-2018Q3`, `Q1 2018`, `2018年第1季度`, `1/2018-6/2018`. */
export function parseQuarters(typed: string): ParsedQuarters {
  const text = tidied(typed);
  if (text === '') return { kind: 'none' };
  const whole = endOf(text);
  const single = whole && spanOf(whole, whole);
  if (single) return single;
  for (const { index, 0: dash } of text.matchAll(/-/gu)) {
    const [first, last] = [endOf(text.slice(0, index)), endOf(text.slice(index + dash.length))];
    const span = first && last && spanOf(first, last);
    if (span) return span;
  }
  return { kind: 'not-quarters' };
}

/** The same where one month, quarter or year is asked for; null for anything else. */
export function parsePeriod(typed: string): { readonly start: Month; readonly end: Month } | null {
  const named = endOf(tidied(typed));
  const span = named && spanOf(named, named);
  return span?.kind === 'span' ? span : null;
}

function tidied(typed: string): string {
  return plain(typed)
    .toLowerCase()
    .replaceAll(/\s*(?:[–—~]+|-{2,}|\bto\b|\buntil\b|\btill\b|至|到)\s*/gu, '-')
    .replaceAll(/全年/gu, '年')
    .replaceAll(/上半年/gu, '1半年')
    .replaceAll(/下半年/gu, '2半年')
    .replaceAll(/[一二三四](?=\s*(?:季|-|$))/gu, (digit) => String('一二三四'.indexOf(digit) + 1));
}

function endOf(written: string): End | null {
  const text = written.trim();
  for (const [unit, pattern] of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const n = groups['n'] ?? '1';
    const named = monthNames.indexOf(n);
    return {
      unit,
      year: groups['year'] === undefined ? null : Number(groups['year']),
      n: named === -1 ? Number(n) : named + 1,
    };
  }
  return null;
}

function spanOf(first: End, last: End): ParsedQuarters | null {
  const start = months(first, last);
  const end = months(last, first);
  if (!start || !end) return null;
  const kind = end.last < start.first ? 'end-before-start' : 'span';
  return { kind, start: start.first, end: end.last };
}

function months(end: End, other: End): { readonly first: Month; readonly last: Month } | null {
  const unit = end.unit ?? other.unit;
  const inYear = end.year ?? other.year;
  if (unit === null || inYear === null || end.n > perYear[unit]) return null;
  const length = 12 / perYear[unit];
  const index = inYear * 12 + (end.n - 1) * length;
  return { first: monthAt(index), last: monthAt(index + length - 1) };
}

/** The quarters of every year that the phase touches, and of what is planned outside it. */
export function quartersToChoose(
  phase: { readonly start: Month; readonly end: Month },
  planned: { readonly start: Month; readonly end: Month } | null,
): readonly (readonly [year: number, quarters: readonly Quarter[]])[] {
  const { start, end } = planned ?? phase;
  const from = yearOf(start < phase.start ? start : phase.start);
  const upTo = yearOf(end > phase.end ? end : phase.end);
  return Array.from({ length: upTo - from + 1 }, (_, index) => [
    from + index,
    [1, 2, 3, 4].map((n) => `${from + index}-Q${n}` as Quarter),
  ]);
}

function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** The span of two quarters, in whichever order they were named. */
export function spanBetween(a: Quarter, b: Quarter): { readonly start: Month; readonly end: Month } {
  const [from, upTo] = a < b ? [a, b] : [b, a];
  return { start: firstMonth(from), end: lastMonth(upTo) };
}
