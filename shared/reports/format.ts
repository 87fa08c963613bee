import type { Currency } from '../domain/activity.ts';
import { dayAfter } from '../domain/day.ts';
import type { Month, Quarter } from '../domain/month.ts';
import type { Language } from '../domain/text.ts';

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

// Making a format takes longer than a hundred uses of it, and a plan has hundreds of numbers.
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formats.set(key, format);
  return format;
}

export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** `CNY 120,000`; in Chinese the way it is said: `人民币120,000元`, `30,000美元`. Cents only where there are any. */
export function formatMoney(amount: number, currency: Currency, language: Language): string {
  const digits = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 };
  if (language === 'zh' && currency === 'CNY') return `人民币${numberFormat('zh', digits).format(amount)}元`;
  const currencyDisplay = language === 'en' ? 'code' : 'name';
  return numberFormat(language, { ...digits, style: 'currency', currency, currencyDisplay }).format(amount);
}

const listFormats: Record<Language, Intl.ListFormat> = {
  en: new Intl.ListFormat(locales.en),
  zh: new Intl.ListFormat(locales.zh),
};

export function formatList(items: readonly string[], language: Language): string {
  return listFormats[language].format(items);
}

/** Dates of a workshop in order: days in a row as one span, as `11–12 April 2017` or `2017年4月11—12日`. */
export function formatDays(dates: readonly string[], language: Language): string {
  const spans: { first: string; last: string }[] = [];
  for (const date of dates) {
    const span = spans.at(-1);
    if (span && (date === span.last || date === dayAfter(span.last))) span.last = date;
    else spans.push({ first: date, last: date });
  }
  const format = language === 'en' ? englishSpan : chineseSpan;
  return formatList(
    spans.map(({ first, last }) => format(first, last)),
    language,
  );
}

function englishSpan(first: string, last: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat('en-GB', options);
  if (first === last) return format.format(new Date(first));
  // CLDR puts thin spaces round every dash; house style has none between two days of a month.
  const dash = first.slice(0, 7) === last.slice(0, 7) ? '–' : ' – ';
  return format.formatRange(new Date(first), new Date(last)).replace(/\s*–\s*/u, dash);
}

/** The one-character dash of GB/T 15834 joins the ends, and what both share is said once. */
function chineseSpan(first: string, last: string): string {
  const [year, month, day] = first.split('-').map(Number);
  const [lastYear, lastMonth, lastDay] = last.split('-').map(Number);
  const start = `${year}年${month}月${day}`;
  if (first === last) return `${start}日`;
  if (year !== lastYear) return `${start}日—${lastYear}年${lastMonth}月${lastDay}日`;
  return month === lastMonth ? `${start}—${lastDay}日` : `${start}日—${lastMonth}月${lastDay}日`;
}

export function formatMonths(first: Month, last: Month, language: Language): string {
  const [start, end] = [formatMonth(first, language), formatMonth(last, language)];
  if (first === last) return start;
  return language === 'en' ? `${start} – ${end}` : `${start}—${end}`;
}

const monthOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const monthFormats: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat(locales.en, monthOptions),
  zh: new Intl.DateTimeFormat(locales.zh, monthOptions),
};

/** `February 2018`, `2018年2月`. */
export function formatMonth(month: Month, language: Language): string {
  return monthFormats[language].format(new Date(`${month}-01`));
}

/** Hundredths of a currency whose name stands elsewhere: `120,000`, `0.30`. */
export function formatCents(cents: number, language: Language): string {
  const digits = { minimumFractionDigits: cents % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 };
  return numberFormat(language, digits).format(cents / 100);
}

/** Quarters in a row: `Q1–Q3 2018`, `Q4 2017 – Q2 2018`; `2018年第1—3季度`. Empty for none. */
export function formatQuarters(quarters: readonly Quarter[], language: Language): string {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [year, n] = first.split('-Q');
  const [lastYear, lastN] = last.split('-Q');
  if (language === 'en') {
    if (first === last) return `Q${n} ${year}`;
    return year === lastYear ? `Q${n}–Q${lastN} ${year}` : `Q${n} ${year} – Q${lastN} ${lastYear}`;
  }
  if (first === last) return `${year}年第${n}季度`;
  return year === lastYear
    ? `${year}年第${n}—${lastN}季度`
    : `${year}年第${n}季度—${lastYear}年第${lastN}季度`;
}

/** `500 SMEs`, `500家中小企业`, `80%的企业`: Chinese measure words follow the number without a space. */
export function formatQuantity(quantity: number | null, unit: string, language: Language): string {
  if (quantity === null) return unit.trim();
  const number = formatNumber(quantity, language);
  const gap = /^(?:\p{Script=Han}|%\p{Script=Han})/u.test(unit.trim()) ? '' : ' ';
  return `${number}${gap}${unit.trim()}`.trim();
}

/** `Tuesday, 11 April 2017`, `2017年4月11日（星期二）`. */
export function formatWeekday(date: string, language: Language): string {
  const weekday = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' });
  const [name, day] = [weekday.format(new Date(date)), formatDays([date], language)];
  return language === 'en' ? `${name}, ${day}` : `${day}（${name}）`;
}

/** `11 Apr`, `4月11日`: for the head of a narrow column. */
export function formatShortDay(date: string, language: Language): string {
  const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], options).format(new Date(date));
}

/** A share in whole per cent: `43 %`, whose space does not break, and `43%`. */
export function formatPercent(part: number, whole: number, language: Language): string {
  const percent = whole === 0 ? 0 : Math.round((100 * part) / whole);
  return language === 'en' ? `${percent}\u00A0%` : `${percent}%`;
}
