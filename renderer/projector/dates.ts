import type { Text } from '../../shared/domain/text.ts';

const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const english = new Intl.DateTimeFormat('en-GB', format);
const chinese = new Intl.DateTimeFormat('zh-CN', format);
const longEnglish = new Intl.DateTimeFormat('en-GB', { ...format, weekday: 'long' });
const longChinese = new Intl.DateTimeFormat('zh-CN', { ...format, weekday: 'long' });

/** `11–12 April 2017`, from the first day to the last; empty without days. */
export function datesText(dates: readonly string[]): Text {
  const inOrder = dates.toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return { en: '', zh: '' };
  const [from, to] = [at(first), at(last)];
  if (first === last) return { en: english.format(from), zh: chinese.format(from) };
  return { en: english.formatRange(from, to), zh: `${chinese.format(from)}至${chineseEnd(from, to)}` };
}

/** `Tuesday, 11 April 2017` */
export function dayText(date: string): Text {
  return { en: longEnglish.format(at(date)), zh: longChinese.format(at(date)) };
}

/** `2017年4月11日至12日`: what the end shares with the beginning is not said again. */
function chineseEnd(from: Date, to: Date): string {
  if (from.getUTCFullYear() !== to.getUTCFullYear()) return chinese.format(to);
  const day = `${to.getUTCDate()}日`;
  return from.getUTCMonth() === to.getUTCMonth() ? day : `${to.getUTCMonth() + 1}月${day}`;
}

function at(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
