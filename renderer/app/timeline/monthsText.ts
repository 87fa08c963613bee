import type { Activity, Span } from '../../../shared/domain/activity.ts';
import type { Month } from '../../../shared/domain/month.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { t } from '../i18n.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** `March`, `Mar`; in Chinese `3月` both times. */
export function monthName(month: Month, language: Language, length: 'long' | 'short'): string {
  const style = language === 'zh' ? 'short' : length;
  const key = `${language} ${style}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { month: style, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${month}-01`));
}

/** As one says it: `March to August 2018`, so that it can be read aloud. */
export function monthsText(
  { start, end }: Span,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  const [from, to] = [monthName(start, language, length), monthName(end, language, length)];
  const [year, lastYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (start === end) return t('planViews.months.one', { month: from, year });
  return year === lastYear
    ? t('planViews.months.inYear', { from, to, year })
    : t('planViews.months.overYears', { from, to, year, lastYear });
}

/** When an activity takes place, in words; also that nobody has said, or that it ends before it starts. */
export function whenText(
  { start, end }: Pick<Activity, 'start' | 'end'>,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  const [first, last] = [start ?? end, end ?? start];
  if (first === null || last === null) return t('planViews.undated');
  if (last >= first) return monthsText({ start: first, end: last }, language, length);
  return t('planViews.endFirst', {
    start: monthsText({ start: first, end: first }, language, length),
    end: monthsText({ start: last, end: last }, language, length),
  });
}
