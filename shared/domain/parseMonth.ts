import type { Month } from './month.ts';
import { parsePeriod } from './parseQuarters.ts';
import { plain } from './typedNumber.ts';

export type ParsedMonth =
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-a-month' };

const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** A date as spreadsheets and calendars give it: its day says nothing to a plan in months. */
const isoDate = /^((?:19|20)\d\d)\s*[-/.]\s*(1[0-2]|0?[1-9])\s*[-/.]\s*(?:3[01]|[12]\d|0?[1-9])$/u;
const chineseDate = /^((?:19|20)\d\d)\s*年\s*(1[0-2]|0?[1-9])\s*月\s*(?:3[01]|[12]\d|0?[1-9])\s*[日号]$/u;
const yearAndMonth = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/u;
/** `Mar-18`, as a spreadsheet shows a month. */
const shortYear = /^([a-z]{3,9})\.?[\s\-'/]+(\d\d)$/iu;

/**
 * One month as people write it: `2018-03`, `3/2018`, `Mar 2018`, `2018年3月`. Of a quarter or a year it is the first
 * month where an activity starts, the last where it ends.
 */
export function parseMonth(typed: string, side: 'start' | 'end'): ParsedMonth {
  const text = tidied(typed);
  if (text === '') return { kind: 'none' };
  const [, year, month] = isoDate.exec(text) ?? chineseDate.exec(text) ?? yearAndMonth.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return found(`${year}-${month.padStart(2, '0')}` as Month);
  const period = parsePeriod(text.replace(shortYear, (_, name, inCentury) => `${name} 20${inCentury}`));
  return period ? found(period[side]) : { kind: 'not-a-month' };
}

function found(month: Month): ParsedMonth {
  return { kind: 'month', month };
}

function tidied(typed: string): string {
  return plain(typed).replaceAll(/(十[一二]?|[一二三四五六七八九])(?=\s*月)/gu, (name) =>
    String(chineseMonths.indexOf(name) + 1),
  );
}
